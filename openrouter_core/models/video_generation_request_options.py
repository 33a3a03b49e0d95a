"""Model VideoGenerationRequestOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import VideoGenerationRequestOptions as VideoGenerationRequestOptions
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class VideoGenerationRequestOptions(WireModel):
        """Video options passed through to a provider unchanged, one field for each provider slug."""

        n01ai: dict[str, Any] | None = wire("01ai", default=None)
        ai21: dict[str, Any] | None = None
        aion_labs: dict[str, Any] | None = wire("aion-labs", default=None)
        akashml: dict[str, Any] | None = None
        alibaba: dict[str, Any] | None = None
        amazon_bedrock: dict[str, Any] | None = wire("amazon-bedrock", default=None)
        amazon_bedrock_claude_on_aws: dict[str, Any] | None = wire("amazon-bedrock/claude-on-aws", default=None)
        amazon_nova: dict[str, Any] | None = wire("amazon-nova", default=None)
        ambient: dict[str, Any] | None = None
        anthropic: dict[str, Any] | None = None
        anthropic_2: dict[str, Any] | None = wire("anthropic/2", default=None)
        anyscale: dict[str, Any] | None = None
        arcee_ai: dict[str, Any] | None = wire("arcee-ai", default=None)
        assemblyai: dict[str, Any] | None = None
        atlas_cloud: dict[str, Any] | None = wire("atlas-cloud", default=None)
        atoma: dict[str, Any] | None = None
        avian: dict[str, Any] | None = None
        azure: dict[str, Any] | None = None
        baidu: dict[str, Any] | None = None
        baseten: dict[str, Any] | None = None
        black_forest_labs: dict[str, Any] | None = wire("black-forest-labs", default=None)
        byteplus: dict[str, Any] | None = None
        centml: dict[str, Any] | None = None
        cerebras: dict[str, Any] | None = None
        chutes: dict[str, Any] | None = None
        cirrascale: dict[str, Any] | None = None
        clarifai: dict[str, Any] | None = None
        claude_on_aws: dict[str, Any] | None = wire("claude-on-aws", default=None)
        cloudflare: dict[str, Any] | None = None
        cohere: dict[str, Any] | None = None
        coreweave: dict[str, Any] | None = None
        cosine: dict[str, Any] | None = None
        crofai: dict[str, Any] | None = None
        crucible: dict[str, Any] | None = None
        crusoe: dict[str, Any] | None = None
        darkbloom: dict[str, Any] | None = None
        databricks: dict[str, Any] | None = None
        decart: dict[str, Any] | None = None
        deepgram: dict[str, Any] | None = None
        deepinfra: dict[str, Any] | None = None
        deepseek: dict[str, Any] | None = None
        dekallm: dict[str, Any] | None = None
        digitalocean: dict[str, Any] | None = None
        elevenlabs: dict[str, Any] | None = None
        enfer: dict[str, Any] | None = None
        fake_provider: dict[str, Any] | None = wire("fake-provider", default=None)
        featherless: dict[str, Any] | None = None
        fireworks: dict[str, Any] | None = None
        fish_audio: dict[str, Any] | None = wire("fish-audio", default=None)
        friendli: dict[str, Any] | None = None
        gmicloud: dict[str, Any] | None = None
        google_ai_studio: dict[str, Any] | None = wire("google-ai-studio", default=None)
        google_vertex: dict[str, Any] | None = wire("google-vertex", default=None)
        gopomelo: dict[str, Any] | None = None
        groq: dict[str, Any] | None = None
        heygen: dict[str, Any] | None = None
        huggingface: dict[str, Any] | None = None
        hyperbolic: dict[str, Any] | None = None
        hyperbolic_quantized: dict[str, Any] | None = wire("hyperbolic-quantized", default=None)
        inception: dict[str, Any] | None = None
        inceptron: dict[str, Any] | None = None
        inferact_vllm: dict[str, Any] | None = wire("inferact-vllm", default=None)
        inference_net: dict[str, Any] | None = wire("inference-net", default=None)
        infermatic: dict[str, Any] | None = None
        inflection: dict[str, Any] | None = None
        inocloud: dict[str, Any] | None = None
        io_net: dict[str, Any] | None = wire("io-net", default=None)
        ionstream: dict[str, Any] | None = None
        klusterai: dict[str, Any] | None = None
        krea: dict[str, Any] | None = None
        lambda_: dict[str, Any] | None = wire("lambda", default=None)
        lepton: dict[str, Any] | None = None
        liquid: dict[str, Any] | None = None
        lynn: dict[str, Any] | None = None
        lynn_private: dict[str, Any] | None = wire("lynn-private", default=None)
        makora: dict[str, Any] | None = None
        mancer: dict[str, Any] | None = None
        mancer_old: dict[str, Any] | None = wire("mancer-old", default=None)
        mara: dict[str, Any] | None = None
        meta: dict[str, Any] | None = None
        minimax: dict[str, Any] | None = None
        mistral: dict[str, Any] | None = None
        modal: dict[str, Any] | None = None
        modelrun: dict[str, Any] | None = None
        modular: dict[str, Any] | None = None
        moonshotai: dict[str, Any] | None = None
        morph: dict[str, Any] | None = None
        ncompass: dict[str, Any] | None = None
        near_ai: dict[str, Any] | None = wire("near-ai", default=None)
        nebius: dict[str, Any] | None = None
        nex_agi: dict[str, Any] | None = wire("nex-agi", default=None)
        nextbit: dict[str, Any] | None = None
        nineteen: dict[str, Any] | None = None
        novita: dict[str, Any] | None = None
        nvidia: dict[str, Any] | None = None
        octoai: dict[str, Any] | None = None
        ollama: dict[str, Any] | None = None
        open_inference: dict[str, Any] | None = wire("open-inference", default=None)
        openai: dict[str, Any] | None = None
        parasail: dict[str, Any] | None = None
        pareto_alpha: dict[str, Any] | None = wire("pareto-alpha", default=None)
        perceptron: dict[str, Any] | None = None
        perplexity: dict[str, Any] | None = None
        phala: dict[str, Any] | None = None
        poolside: dict[str, Any] | None = None
        primeintellect: dict[str, Any] | None = None
        quiver: dict[str, Any] | None = None
        recraft: dict[str, Any] | None = None
        recursal: dict[str, Any] | None = None
        recursive: dict[str, Any] | None = None
        reflection: dict[str, Any] | None = None
        reka: dict[str, Any] | None = None
        relace: dict[str, Any] | None = None
        replicate: dict[str, Any] | None = None
        respan: dict[str, Any] | None = None
        runway: dict[str, Any] | None = None
        sail_research: dict[str, Any] | None = wire("sail-research", default=None)
        sakana: dict[str, Any] | None = None
        sakana_ai: dict[str, Any] | None = wire("sakana-ai", default=None)
        sambanova: dict[str, Any] | None = None
        sambanova_cloaked: dict[str, Any] | None = wire("sambanova-cloaked", default=None)
        scaledown: dict[str, Any] | None = None
        seed: dict[str, Any] | None = None
        sf_compute: dict[str, Any] | None = wire("sf-compute", default=None)
        siliconflow: dict[str, Any] | None = None
        sourceful: dict[str, Any] | None = None
        stealth: dict[str, Any] | None = None
        stepfun: dict[str, Any] | None = None
        streamlake: dict[str, Any] | None = None
        switchpoint: dict[str, Any] | None = None
        targon: dict[str, Any] | None = None
        tencent: dict[str, Any] | None = None
        tenstorrent: dict[str, Any] | None = None
        thinkingmachines: dict[str, Any] | None = None
        together: dict[str, Any] | None = None
        together_lite: dict[str, Any] | None = wire("together-lite", default=None)
        typesafe: dict[str, Any] | None = None
        ubicloud: dict[str, Any] | None = None
        unbiased: dict[str, Any] | None = None
        upstage: dict[str, Any] | None = None
        venice: dict[str, Any] | None = None
        voyageai: dict[str, Any] | None = None
        wafer: dict[str, Any] | None = None
        wandb: dict[str, Any] | None = None
        wandb_legacy: dict[str, Any] | None = wire("wandb-legacy", default=None)
        xai: dict[str, Any] | None = None
        xiaomi: dict[str, Any] | None = None
        z_ai: dict[str, Any] | None = wire("z-ai", default=None)
