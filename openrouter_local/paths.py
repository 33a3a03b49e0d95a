"""Where the API lives below the server's origin."""

API_PATH = "/api/v1"
