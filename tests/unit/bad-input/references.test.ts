import { expect, test } from "vitest";
import { addLines, FIGURE, NODES, SYSTEM, swap, TERM } from "../../helpers/project.ts";
import { onlyFault } from "./only-fault.ts";

const JUKI = "content/glossary/juki-net.yaml";

test.each([
  ["related term", TERM, swap("[juki-net]", "[juki-nte]"), "5:11", 'unknown term "juki-nte"', "juki-net"],
  ["broader term", TERM, addLines("broader: [juki-nte]"), "8:11", 'unknown term "juki-nte"', "juki-net"],
  [
    "system of a term",
    JUKI,
    swap("system: juki-net", "system: juki-nte"),
    "6:1",
    'unknown system "juki-nte"',
    "juki-net",
  ],
  ["business of a figure", FIGURE, swap("registry", "registyr"), "4:1", 'unknown business "registyr"', "registry"],
  ["system of a figure", FIGURE, swap("juki-net", "juki-nte"), "5:1", 'unknown system "juki-nte"', "juki-net"],
  ["term of a node", NODES, swap("kind: person", "kind: person, term: ocps"), "1:67", 'unknown term "ocps"', "ocsp"],
  ["business of a system", SYSTEM, swap("registry", "registyr"), "5:1", 'unknown business "registyr"', "registry"],
  ["term of a system", SYSTEM, swap("term: juki-net", "term: juki-nte"), "4:1", 'unknown term "juki-nte"', "juki-net"],
  ["legal basis", SYSTEM, addLines("legalBasis: [ocps]"), "13:14", 'unknown term "ocps"', "ocsp"],
  ["related system", SYSTEM, addLines("related: [juki-nte]"), "13:11", 'unknown system "juki-nte"', "juki-net"],
  ["term of a part", SYSTEM, swap("id: server,", "id: server, term: ocps,"), "9:19", 'unknown term "ocps"', "ocsp"],
  [
    "start of a flow",
    SYSTEM,
    swap("from: residents", "from: residnets"),
    "11:7",
    'unknown end of a flow "residnets"',
    "residents",
  ],
  [
    "end of a flow",
    SYSTEM,
    swap("to: juki-net/server", "to: juki-net/srever"),
    "11:24",
    'unknown end of a flow "juki-net/srever"',
    "juki-net/server",
  ],
  [
    "network of a flow",
    SYSTEM,
    swap("stated: true", "network: residnets, stated: true"),
    "11:76",
    'unknown network "residnets"',
    "residents",
  ],
])("A %s that does not exist is told with the nearest one.", (_, file, change, place, what, near) => {
  const fault = onlyFault({ [file]: change });
  expect(fault).toMatchObject({ at: `${file}:${place}`, what });
  expect(fault.fix).toMatch(/^did you mean /);
  expect(fault.fix).toContain(near);
});
