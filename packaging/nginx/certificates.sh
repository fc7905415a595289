# shellcheck shell=bash
# The certificates of the front; sourced by `front`, which has `fail`. Everything is made beside its place and renamed: a cut leaves old or new.

authority_days=3650
server_days=397
renew_before=$((30 * 24 * 3600))

# The authority's own CA: signs server certificates and nothing else, and no other CA below it.
ensure_authority() { # folder
    if [ -s "$1/ca.crt" ] && [ ! -s "$1/ca.key" ]; then
        fail "$1 has the CA's certificate but not its key (ca.key); bring the key back, or give --certificate, --key and --ca"
    fi
    [ ! -s "$1/ca.crt" ] || return 0
    openssl ecparam -name prime256v1 -genkey -noout -out "$1/ca.key.new"
    openssl req -x509 -new -sha256 -days "$authority_days" -key "$1/ca.key.new" -out "$1/ca.crt.new" -subj '/CN=Sightline authority' \
        -addext basicConstraints=critical,CA:TRUE,pathlen:0 -addext keyUsage=critical,keyCertSign
    chmod 644 "$1/ca.crt.new"
    mv "$1/ca.key.new" "$1/ca.key"
    mv "$1/ca.crt.new" "$1/ca.crt"
    printf 'Made a CA for this authority: %s/ca.crt. Keep a copy of ca.key in a safe place: who has it can pass for your server.\n' "$1"
}

# DNS:name or IP:address, as the certificate wants it.
alternative_names() { # names…
    local name list=''
    for name in "$@"; do
        if [[ $name =~ ^[0-9]+(\.[0-9]+){3}$ || $name =~ ^[0-9A-Fa-f]*:[0-9A-Fa-f:]+$ ]]; then list+=",IP:$name"
        elif [[ $name =~ ^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$ ]]; then list+=",DNS:$name"
        else fail "--name: $name is neither a host name nor an address"
        fi
    done
    printf '%s\n' "${list#,}"
}

# The server's certificate under that CA; made again when its names change or it has less than a month to live. Tablets pin the CA, so they
# notice nothing.
ensure_certificate() { # folder, names…
    local folder=$1 wanted new
    shift
    wanted=$(alternative_names "$@")
    if [ -s "$folder/server.crt" ] && [ -s "$folder/server.key" ] && [ "$(cat "$folder/server.names" 2>/dev/null)" = "$wanted" ] \
        && openssl x509 -in "$folder/server.crt" -noout -checkend "$renew_before" > /dev/null \
        && openssl verify -CAfile "$folder/ca.crt" "$folder/server.crt" > /dev/null 2>&1; then
        return 0
    fi
    new=$folder/server.new
    openssl ecparam -name prime256v1 -genkey -noout -out "$new.key"
    printf '%s\n' 'basicConstraints=critical,CA:FALSE' 'keyUsage=critical,digitalSignature' 'extendedKeyUsage=serverAuth' \
        "subjectAltName=$wanted" > "$new.extensions"
    openssl req -new -sha256 -key "$new.key" -subj '/CN=Sightline server' -out "$new.csr"
    openssl x509 -req -sha256 -days "$server_days" -in "$new.csr" -CA "$folder/ca.crt" -CAkey "$folder/ca.key" \
        -set_serial "0x$(openssl rand -hex 16)" -extfile "$new.extensions" -out "$new.crt" 2> /dev/null \
        || fail "the server's certificate could not be made in $folder"
    cat "$folder/ca.crt" >> "$new.crt"
    printf '%s\n' "$wanted" > "$folder/server.names"
    mv "$new.key" "$folder/server.key"
    mv "$new.crt" "$folder/server.crt"
    rm -f "$new.csr" "$new.extensions"
    printf 'Made a certificate for %s, good for %s days; it is renewed when the front is started in its last month.\n' "$wanted" "$server_days"
}

# A certificate that was given: with its CA behind it, since a tablet at enrolment looks for the CA in what the server shows.
adopt_certificate() { # tls folder, prefix, certificate, key, ca
    local file
    for file in "$3" "$4" "$5"; do [ -r "$file" ] || fail "$file cannot be read"; done
    [ "$(openssl x509 -in "$3" -noout -pubkey 2>/dev/null)" = "$(openssl pkey -in "$4" -pubout 2>/dev/null)" ] \
        || fail "--key: $4 is not the key of $3"
    openssl verify -CAfile "$5" -untrusted "$3" "$3" > /dev/null 2>&1 || fail "--ca: $3 does not chain to $5"
    if [ -s "$1/ca.crt" ] && ! cmp -s "$1/ca.crt" "$5"; then
        fail "--ca: $1/ca.crt is another CA, which tablets may have pinned; move it away if none is enrolled, else see README.md"
    fi
    cp "$5" "$1/ca.crt.new"
    chmod 644 "$1/ca.crt.new"
    mv "$1/ca.crt.new" "$1/ca.crt"
    cat "$3" "$5" > "$2/server.crt.new"
    mv "$2/server.crt.new" "$2/server.crt"
}
