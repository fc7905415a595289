"""A small sign-in service that conforms to OpenID Connect, and on demand does one thing wrong. Approves at once whoever FOLDER/person names.

Usage: oidc_provider.py FOLDER – prints its address; the word in FOLDER/fault says what to do wrong, FOLDER/asked counts what came.
"""
import base64
import hashlib
import json
import secrets
import sys
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, rsa

FOLDER = Path(sys.argv[1])
KEYS = {"RS256": rsa.generate_private_key(65537, 2048), "ES256": ec.generate_private_key(ec.SECP256R1())}
STRANGER = {"RS256": rsa.generate_private_key(65537, 2048), "ES256": ec.generate_private_key(ec.SECP256R1())}
CODES = {}


def word(name, otherwise=""):
    path = FOLDER / name
    return path.read_text().strip() if path.exists() else otherwise


def jwks():
    keys = []
    for name, key in KEYS.items():
        algorithm = jwt.algorithms.get_default_algorithms()[name]
        public = json.loads(algorithm.to_jwk(key.public_key()))
        public.pop("key_ops", None)
        keys.append({**public, "kid": name, "use": "sig", "alg": name})
    return {"keys": keys}


def id_token(issuer, asked):
    fault = word("fault")
    algorithm = "ES256" if fault == "es256" else "RS256"
    now = int(time.time())
    claims = {
        "iss": issuer + "/other" if fault == "issuer" else issuer,
        "aud": "somebody-else" if fault == "audience" else [asked["client_id"]],
        "sub": "1",
        "iat": now + 3600 if fault == "future" else now,
        "exp": now - 3600 if fault == "expired" else now + 300,
        "nonce": "another" if fault == "nonce" else asked["nonce"],
        "preferred_username": word("person", "sam"),
    }
    if fault == "none":
        return jwt.encode(claims, None, algorithm="none")
    if fault == "hs256":  # Signed with what everybody can read.
        header = base64.urlsafe_b64encode(json.dumps({"alg": "HS256", "kid": "RS256"}).encode()).rstrip(b"=")
        body = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=")
        mac = hashlib.sha256(json.dumps(jwks()).encode() + header + b"." + body).digest()
        return (header + b"." + body + b"." + base64.urlsafe_b64encode(mac).rstrip(b"=")).decode()
    key = STRANGER[algorithm] if fault == "signature" else KEYS[algorithm]
    return jwt.encode(claims, key, algorithm=algorithm, headers={"kid": algorithm})


class Service(BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    @property
    def issuer(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def say(self, status, document, location=None):
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if location:
            self.send_header("Location", location)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        asked = dict(urllib.parse.parse_qsl(url.query))
        if url.path == "/.well-known/openid-configuration":
            self.say(200, {"issuer": self.issuer, "authorization_endpoint": self.issuer + "/authorize",
                           "token_endpoint": self.issuer + "/token", "jwks_uri": self.issuer + "/jwks"})
        elif url.path == "/jwks":
            self.say(200, jwks())
        elif url.path == "/authorize":
            wanted = asked.get("response_type") == "code" and asked.get("code_challenge_method") == "S256" and "openid" in asked.get("scope", "")
            if not wanted or len(asked.get("state", "")) < 32 or len(asked.get("nonce", "")) < 32:
                return self.say(400, {"error": "invalid_request"})
            code = secrets.token_urlsafe(16)
            CODES[code] = asked
            back = {"code": code, "state": asked["state"]}
            self.say(302, {}, asked["redirect_uri"] + "?" + urllib.parse.urlencode(back))
        else:
            self.say(404, {})

    def do_POST(self):
        form = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        asked = CODES.pop(form.get("code"), None)
        basic = base64.b64decode(self.headers.get("Authorization", "Basic ").split(" ")[1]).decode()
        client = ":".join(urllib.parse.unquote_plus(part) for part in basic.split(":"))  # RFC 6749, 2.3.1
        proof = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(b"=").decode()
        good = asked and form.get("grant_type") == "authorization_code" and form.get("redirect_uri") == asked["redirect_uri"]
        if not good or proof != asked["code_challenge"] or client != asked["client_id"] + ":" + word("secret"):
            return self.say(400, {"error": "invalid_grant"})
        self.say(200, {"access_token": "unused", "token_type": "Bearer", "id_token": id_token(self.issuer, asked)})


server = ThreadingHTTPServer(("127.0.0.1", 0), Service)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
