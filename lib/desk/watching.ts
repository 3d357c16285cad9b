import { countedIn } from '../advice/counted';
import type { AdviceInput } from '../advice/input';
import type { Teaching } from '../facts/learning';
import { watch, type HistoryDb } from '../history/db';
import { readLessons } from '../history/lessons';
import { readRecord, type HistoryRecord } from '../history/record';
import type { LessonRow } from '../history/rows';
import { readUsage } from '../history/usage';
import { keyText, type Ticket } from '../ticket/contract';
import { identityOf } from './compute';
import { teachingOf } from './lessons';
import type { DeskParts } from './parts';

/** Watches one question to the store at a time; an answer to an earlier one is dropped. */
class Watch<T> {
  private question = '';
  private stopWatching: (() => void) | undefined;
  private readonly answered: (answer: T) => void;
  private readonly failed: (error: unknown) => void;

  constructor(answered: (answer: T) => void, failed: (error: unknown) => void) {
    this.answered = answered;
    this.failed = failed;
  }

  /** True when it is another question than before. */
  follow(question: string, ask: () => Promise<T>): boolean {
    if (question === this.question) return false;
    this.stop();
    this.question = question;
    this.stopWatching = watch(ask, (answer) => question === this.question && this.answered(answer), this.failed);
    return true;
  }

  stop(): void {
    this.stopWatching?.();
    this.stopWatching = undefined;
    this.question = '';
  }
}

/** What the store knows of a ticket and its requester, with what it was asked: another requester is another question. */
export interface Answer {
  question: string;
  record: HistoryRecord;
}

/** The question that a ticket with its requester is to the store. */
export const questionOf = (ticket: Ticket): string => JSON.stringify([keyText(ticket.key), identityOf(ticket)]);

/** Asks the store once. */
export const answerOn = async (db: HistoryDb, ticket: Ticket): Promise<Answer> => ({
  question: questionOf(ticket),
  record: await readRecord(db, keyText(ticket.key), identityOf(ticket)),
});

/** What the store knows of one ticket, again with each change. */
export class RecordWatch {
  private readonly db: HistoryDb;
  private readonly watch: Watch<Answer>;

  constructor(db: HistoryDb, answered: (answer: Answer) => void, failed: (error: unknown) => void) {
    this.db = db;
    this.watch = new Watch(answered, failed);
  }

  follow(ticket: Ticket): void {
    this.watch.follow(questionOf(ticket), () => answerOn(this.db, ticket));
  }

  stop(): void {
    this.watch.stop();
  }
}

/** The time after a lesson in which more may come. */
const QUIET_MS = 1500;

/**
 * What this machine has learned, again with each lesson. A ticket that is open when the first are read is looked at anew; later ones count from the
 * next ticket on: what the agent has just said stays as it is.
 */
export class TeachingWatch {
  current: Teaching | undefined;

  constructor({ db, now, door }: DeskParts, begun: () => void) {
    let turn = 0;
    const learn = async (rows: readonly LessonRow[]): Promise<void> => {
      const own = ++turn;
      const isFirst = this.current === undefined;
      // Working it out must not hold up what is being pressed: several presses are taken together.
      await (isFirst ? door.painted() : door.pause(QUIET_MS));
      if (own !== turn) return;
      this.current = teachingOf(rows, now());
      if (isFirst && rows.length > 0) begun();
    };
    // Without lessons the words alone suggest.
    watch(
      () => readLessons(db),
      (rows) => void learn(rows),
      () => undefined,
    );
  }
}

/**
 * What was given on this machine of the options whose stock or budget is counted. It does not hang on the ticket: it is read once and again with each
 * such grant.
 */
export class UsageWatch {
  /** Undefined until the store has answered: nothing is offered unchecked. */
  current: AdviceInput['usage'];
  private readonly parts: DeskParts;
  private readonly watch: Watch<AdviceInput['usage']>;

  constructor(parts: DeskParts, changed: () => void, failed: (error: unknown) => void) {
    this.parts = parts;
    this.watch = new Watch((usage) => {
      this.current = usage;
      changed();
    }, failed);
    this.follow();
  }

  /** Looks which options the policy counts; where there is none, nothing has to be read. */
  follow(): void {
    const { db, policy, now, zone } = this.parts;
    const counted = countedIn(policy(), now(), zone);
    if (counted.length === 0) {
      this.watch.stop();
      this.current = new Map();
    } else if (this.watch.follow(JSON.stringify(counted), () => readUsage(db, counted, zone))) this.current = undefined;
  }
}
