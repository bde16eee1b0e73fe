import { ask, type Figures, measure, median } from "./measure.ts";
import type { Ask, Peer } from "./peers/peer.ts";

interface Question {
  readonly title: string;
  readonly requests: number;
  readonly of: (peer: Peer) => Ask;
}

/** The figures of every peer for every question: one list a question, one entry a round. */
export type Rounds = ReadonlyMap<string, ReadonlyMap<string, readonly Figures[]>>;

/**
 * Asks all peers the same questions, taking turns within every round, so that a slow minute of the machine
 * falls on all of them. Before that every question is asked of everyone, only to warm up.
 */
export async function askInTurns(
  peers: readonly Peer[],
  questions: readonly Question[],
  rounds: number,
): Promise<Rounds> {
  for (const question of questions) {
    for (const peer of peers) await warmUp(question.of(peer), someHundred);
  }
  const figures = new Map<string, Map<string, Figures[]>>();
  for (const question of questions) {
    const ofQuestion = new Map<string, Figures[]>(peers.map((peer) => [peer.name, []]));
    figures.set(question.title, ofQuestion);
    for (let round = 0; round < rounds; round += 1) {
      for (const peer of turned(peers, round)) {
        ofQuestion.get(peer.name)?.push(await measure(question.of(peer), question.requests));
      }
    }
  }
  return figures;
}

/** There and back: what the one before leaves behind for the collectors does not fall on the same peer every time. */
function turned(peers: readonly Peer[], round: number): readonly Peer[] {
  return round % 2 === 0 ? peers : peers.toReversed();
}

/**
 * The database's first answers to a shape take five to twenty times as long, and its compiler is at work long after them:
 * what was measured first bore the most of it.
 */
const someHundred = 500;

async function warmUp(question: Ask, requests: number): Promise<void> {
  for (let count = 0; count < requests; count += 1) await ask(question);
}

/** Median over the rounds of one figure of one peer. */
export function figure(rounds: Rounds, question: string, peer: string, name: keyof Figures): number {
  return median((rounds.get(question)?.get(peer) ?? []).map((each) => each[name]));
}

/** Median of the ratios of two peers, round by round. */
export function ratio(
  rounds: Rounds,
  question: string,
  over: string,
  under: string,
  name: keyof Figures,
): number {
  const upper = rounds.get(question)?.get(over) ?? [];
  const lower = rounds.get(question)?.get(under) ?? [];
  return median(upper.map((each, index) => each[name] / (lower[index]?.[name] ?? Number.NaN)));
}
