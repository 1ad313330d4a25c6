import { generateClientIfNeeded } from "./generate-client-if-needed";

if (await generateClientIfNeeded()) console.log("Wrote the database client to lib/db/generated.");
