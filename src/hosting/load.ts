/** Many readers at once: a bounded load on a server of the site. */
import autocannon, { type Result } from "autocannon";

export const CONNECTIONS = 64;
export const REQUESTS = 20_000;

/** A mix of what a reader's browser asks for, as paths below the base. */
export type Load = {
  /** Answers a second, milliseconds of the middle and of the slowest hundredth. */
  rate: number;
  median: number;
  slowest: number;
  megabytes: number;
  /** Connections that broke or waited too long, and answers other than 200. */
  errors: number;
  refused: number;
  answers: number;
};

/** Sends the requests over the connections, going through the addresses again and again, as browsers that take brotli do. */
export async function load(url: string, paths: readonly string[]): Promise<Load> {
  const headers = { "accept-encoding": "gzip, deflate, br" };
  const result: Result = await autocannon({
    url,
    connections: CONNECTIONS,
    amount: REQUESTS,
    // Seconds until an answer counts as lost.
    timeout: 30,
    requests: paths.map((path) => ({ method: "GET", path, headers })),
  });
  return {
    rate: result["2xx"] / result.duration,
    median: result.latency.p50,
    slowest: result.latency.p99,
    megabytes: result.throughput.total / 1024 / 1024,
    errors: result.errors + result.timeouts,
    refused: result.non2xx,
    answers: result["2xx"] + result.non2xx,
  };
}
