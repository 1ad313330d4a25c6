import { addFile, importFiles } from "@/lib/imports/import-files";
import { importLinks } from "@/lib/imports/import-links";
import { createBenchCase, expectOk } from "./bench-case";

// Begins twenty imports, ten of a link and ten of a file, through the application's use cases, and prints the id of their case. See
// ../kill-imports.ts.

const [address = "", count = "20"] = process.argv.slice(2);
const { owner, caseId } = await createBenchCase();
for (let number = 0; number < Number(count); number += 1) {
  if (number % 2 === 0) expectOk(await importLinks(owner, caseId, `${address}/page-${number}`));
  else {
    const { importId } = expectOk(await importFiles(owner, caseId, 1));
    const bytes = new TextEncoder().encode(`<p>File ${number}. The ministry said the talks would go on.</p>`);
    expectOk(
      await addFile(owner, caseId, importId, {
        name: `file ${number}.html`,
        type: "text/html",
        bytes,
        position: 0,
      }),
    );
  }
}
process.stdout.write(caseId);
process.exit(0);
