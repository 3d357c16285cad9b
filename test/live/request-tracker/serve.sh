#!/bin/bash
# Installs Request Tracker 5 from Debian's packages, seeds it and serves it on 127.0.0.1: a real helpdesk for the live tests.
#   serve.sh PORT DIR     DIR is made anew; the server's process group is in DIR/pid
# Needs root and Debian for the first run (about a minute); later runs take a few seconds.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
port=$1
dir=$2

packages=(request-tracker5 rt5-standalone rt5-db-sqlite msmtp-mta)
if ! dpkg -s "${packages[@]}" >/dev/null 2>&1; then
  export DEBIAN_FRONTEND=noninteractive
  # The packaged set-up asks for a database server of its own; this one is a file in DIR.
  echo 'request-tracker5 request-tracker5/dbconfig-install boolean false' | debconf-set-selections
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=900 install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi

rm -rf "$dir"
mkdir -p "$dir"/{conf.d,sessions,mail}
cat > "$dir/RT_SiteConfig.pm" <<CONFIG
Set(\$rtname, 'lamps.example');
Set(\$Organization, 'lamps.example');
Set(\$CorrespondAddress, 'help\@lamps.example');
Set(\$CommentAddress, 'notes\@lamps.example');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $port);
Set(\$WebBaseURL, 'http://127.0.0.1:$port');
Set(\$WebPath, '');
Set(\$WebSecureCookies, 0);
Set(\$WebSessionDir, '$dir/sessions');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$dir/rt.sqlite');
Set(\$MailCommand, 'testfile');
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, 'error');
Set(\$Timezone, 'UTC');
1;
CONFIG
export RT_SITE_CONFIG="$dir/RT_SiteConfig.pm" RT_SITE_CONFIG_DIR="$dir/conf.d" TMPDIR="$dir/mail"
rt-setup-database-5 --action init --skip-create >"$dir/init.log" 2>&1
perl "$here/seed.pl" "$here/tickets.json" "$dir/tickets.out.json" 2>"$dir/seed.log" || { cat "$dir/seed.log" >&2; exit 1; }

setsid /usr/share/request-tracker5/libexec/rt-server --host 127.0.0.1 --port "$port" --max-workers 3 >"$dir/server.log" 2>&1 </dev/null &
echo $! > "$dir/pid"
for _ in $(seq 1 240); do
  curl -fsS -o /dev/null "http://127.0.0.1:$port/" 2>/dev/null && exit 0
  sleep 0.25
done
echo 'Request Tracker did not answer in a minute' >&2
exit 1
