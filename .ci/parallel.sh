#!/usr/bin/env bash
# The commands of docs/archive.md for GNU parallel, over ssh to this machine under three names, against one process: all lines, in order; also where a process is killed and a machine is away.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
work=$(mktemp -d)
sshd=
clean() {
  [ -z "$sshd" ] || { kill "$sshd" && wait "$sshd"; } 2> /dev/null || true
  rm -rf "$work"
}
trap clean EXIT

commands() {
  sed -n '/^<!-- parallel-command -->$/,/^```$/p' "$1" | grep -v -e '^<!--' -e '^```'
}

make_documents() {
  local texts=(fixtures/clean/*.txt fixtures/clean/*.md) i folder
  for ((i = 0; i < 200; i += 1)); do
    folder="$work/archive/năm $((2030 + i % 4))"
    mkdir -p "$folder"
    cp "${texts[i % ${#texts[@]}]}" "$folder/kế hoạch 'số' \"$i\".txt"
  done
  printf GIF89a > "$work/archive/năm 2031/broken.txt"
  printf GIF89a > "$work/archive/z \$broken.txt"
}

# A machine's kpi-extract, whose first process is killed after some lines where the file `fall` is there.
make_command() {
  mkdir "$work/bin"
  cat > "$work/bin/kpi-extract" << END
#!/bin/sh
if rm "$work/fall" 2> /dev/null; then node "$root/bin/kpi-extract.js" "\$@" | head -c 100000; kill -9 \$\$; fi
exec node "$root/bin/kpi-extract.js" "\$@"
END
  chmod +x "$work/bin/kpi-extract"
}

# Messages come in the language that is asked for, whatever the other machine's own is.
start_sshd() {
  local port
  port=$(node -e 'const server = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(server.address().port); server.close(); });')
  ssh-keygen -q -t ed25519 -N '' -f "$work/host"
  ssh-keygen -q -t ed25519 -N '' -f "$work/key"
  printf '%s\n' "Port $port" 'ListenAddress 127.0.0.1' "HostKey $work/host" "AuthorizedKeysFile $work/key.pub" 'PidFile none' 'StrictModes no' 'UsePAM no' 'PasswordAuthentication no' \
    "SetEnv PATH=$work/bin:$(dirname "$(command -v node)"):/usr/bin:/bin LANG=vi_VN.UTF-8" > "$work/sshd_config"
  printf '%s\n' 'Host host1 host2 host3' 'HostName 127.0.0.1' "Port $port" "User $(id -un)" "IdentityFile $work/key" 'IdentitiesOnly yes' 'BatchMode yes' \
    'StrictHostKeyChecking no' 'UserKnownHostsFile /dev/null' 'LogLevel ERROR' > "$work/ssh_config"
  # The one of host2 is taken away.
  sed 's/host1 host2 host3/host1 host3/; $a Host host2\nHostName 127.0.0.1\nPort 1' "$work/ssh_config" > "$work/away_config"
  [ "$(id -u)" -ne 0 ] || mkdir -p /run/sshd
  "$(command -v sshd || echo /usr/sbin/sshd)" -D -f "$work/sshd_config" -E "$work/sshd.txt" &
  sshd=$!
  local i
  for ((i = 0; i < 100; i += 1)); do
    ! ssh -F "$work/ssh_config" host1 true 2> /dev/null || return 0
    sleep 0.1
  done
  cat "$work/sshd.txt"
  return 1
}

# run CONFIG COMMANDS: as the page has it, in a folder of its own, with this archive and parts small enough for several.
run() {
  local text=${2//\/archive/\"$work\/archive\"}
  (cd "$work" && rm -f all.ndjson && PARALLEL_HOME="$work" PARALLEL_SSH="ssh -F $work/$1" bash -c "${text//-N 1000/-N 40}" 2> "$work/told.txt")
}

equal() {
  cmp "$work/one.ndjson" "$work/all.ndjson" || { cat "$work/told.txt"; return 1; }
  echo "$1: $(wc -l < "$work/all.ndjson") lines, equal"
}

page=$(commands docs/archive.md)
[ "$page" = "$(commands docs/archive.vi.md | sed 's/--lang vi/--lang en/')" ] || { echo 'docs/archive.md and docs/archive.vi.md differ in parallel-command'; exit 1; }
make_documents
make_command
start_sshd

run ssh_config "$page" || { echo "exit status $?"; cat "$work/told.txt"; exit 1; }
[ "$(grep -c '^kpi-extract: .*GIF' "$work/told.txt")" -eq 2 ] || { echo 'not told of 2 documents:'; cat "$work/told.txt"; exit 1; }
status=0
node bin/kpi-extract.js --files-from "$work/documents.txt" --format ndjson --lang en --quiet > "$work/one.ndjson" 2> /dev/null || status=$?
[ "$status" -eq 2 ] && [ "$(wc -l < "$work/one.ndjson")" -eq 202 ] || { echo "one process: exit status $status"; exit 1; }
equal undisturbed

touch "$work/fall"
run away_config "$page" || { echo "exit status $?"; cat "$work/told.txt"; exit 1; }
[ ! -e "$work/fall" ] || { echo 'no process was killed'; exit 1; }
equal 'a process killed, a machine away'

truncate -s -100000 "$work/all.ndjson"
node bin/kpi-extract.js --files-from "$work/documents.txt" --format ndjson --lang en --quiet --resume "$work/all.ndjson" 2> /dev/null || [ $? -eq 2 ]
equal 'interrupted and resumed'

# Neither a program that is not there nor one that refuses its options passes for success.
for wrong in "${page//\'kpi-extract/\'no-kpi-extract}" "${page//--quiet/--no-such-option}"; do
  ! run ssh_config "$wrong" || { echo 'exit status 0 where nothing was read'; exit 1; }
done
echo 'no program, wrong options: exit status is not 0'
