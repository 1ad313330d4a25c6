/** What of Vitest's JSON report names its failures. `name` is the file's path. */
export type FailedVitest = {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
  }[];
};

type PlaywrightError = { message?: string; stack?: string };

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    file: string;
    ok: boolean;
    tests: { status: string; results: { errors?: PlaywrightError[] }[] }[];
  }[];
};

/** What of Playwright's JSON report names its failures. */
export type FailedPlaywright = { suites: PlaywrightSuite[]; errors: PlaywrightError[] };

/** Lines of a message that are repeated: what was expected and what came, without the whole stack. */
const LINES = 12;

function name(what: string, messages: (string | undefined)[]): string {
  const lines = messages
    .flatMap((message) => (message ? message.trimEnd().split("\n").slice(0, LINES) : []))
    .map((line) => `\n    ${line}`);
  return `${what}${lines.join("")}`;
}

/** Names each failed test of a report of Vitest, and each file that failed without one, with its message's first lines. */
export function failuresOfVitest({ testResults }: FailedVitest): string[] {
  return testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === "failed");
    if (failed.length > 0) {
      return failed.map((test) => name(`${file.name} › ${test.fullName}`, test.failureMessages ?? []));
    }
    return file.status === "failed" ? [name(file.name, [file.message])] : [];
  });
}

function failuresOfSuite({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  return [
    ...specs
      .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === "flaky"))
      .map(({ file, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors ?? []));
        return name(
          `${file} › ${title}`,
          errors.map(({ message }) => message),
        );
      }),
    ...suites.flatMap(failuresOfSuite),
  ];
}

/** Names each story of a report of Playwright that failed or passed only sometimes, and each error outside of them. */
export function failuresOfPlaywright({ suites, errors }: FailedPlaywright): string[] {
  return [
    ...suites.flatMap(failuresOfSuite),
    ...errors.map(({ message, stack }) => name("outside of the stories", [message ?? stack])),
  ];
}
