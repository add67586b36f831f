/** Ends a run with one plain line that people and programs can read. */
import type { Reporter, TestModule, TestRunEndReason } from "vitest/node";

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests()].length === 0,
    );
    const passed = states.filter((state) => state === "passed").length;
    const failed = states.filter((state) => state === "failed").length + broken.length + errors.length;
    // A site that could not be built fails the run without failing any one test.
    const unrun = failed === 0 && (reason !== "passed" || states.length === 0) ? 1 : 0;
    console.log(`\n${passed} passed, ${failed + unrun} failed`);
  }
}
