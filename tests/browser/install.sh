#!/bin/sh
# Puts ReplayWeb.page and the driver of the browser into FOLDER/node_modules, pywb into FOLDER/pywb, and installs Debian's
# chromium where there is none.
# Both npm packages come ready to run; their dependencies are for building them, and for its desktop program.
set -eu
folder=$1
command -v chromium >/dev/null || command -v google-chrome >/dev/null ||
	{ apt-get update -qq && apt-get install --yes --no-install-recommends -qq chromium; }
command -v npm >/dev/null || { apt-get update -qq && apt-get install --yes --no-install-recommends -qq nodejs npm; }
mkdir -p "$folder"
cd "$folder"
for package in replaywebpage@2.5.3 playwright-core@1.65.1; do
	name=${package%@*}
	packed=$(npm pack --silent "$package")
	rm -rf "node_modules/$name"
	mkdir -p "node_modules/$name"
	tar -xzf "$packed" -C "node_modules/$name" --strip-components=1
	rm "$packed"
done
# pywb, another replay program, in an environment of its own: it wants versions of its own
test -x pywb/bin/wb-manager || {
	"${PYTHON:-python3}" -m venv pywb
	pywb/bin/python -m pip install --quiet pywb==2.10.0
}
