import type { Ref } from 'react';
import type { Finding } from '@/lib/reply/tone/finding';
import { holesIn } from '@/lib/reply/template';
import styles from './ReplyTray.module.css';

/** Where the text is another one than it was before. */
export interface News {
  at: number;
  ref: Ref<HTMLSpanElement>;
}

interface Span {
  start: number;
  end: number;
  kind: 'hole' | 'hint' | 'news';
}

const holeSpans = (text: string): Span[] => {
  let at = 0;
  return holesIn(text).flatMap(({ text: part, isHole }) => {
    const start = at;
    at += part.length;
    return isHole ? [{ start, end: at, kind: 'hole' as const }] : [];
  });
};

/** Places in order that don't overlap: a blank is shown as one, whatever else is said of it; of two hints the first holds its place. */
function spansIn(text: string, findings: readonly Finding[], news: News | undefined): Span[] {
  const holes = holeSpans(text);
  const kept: Span[] = [];
  const hints = findings.map(({ start, end }): Span => ({ start, end, kind: 'hint' }));
  for (const span of [...holes, ...hints]) {
    if (span.end <= text.length && kept.every(({ start, end }) => span.end <= start || end <= span.start))
      kept.push(span);
  }
  if (news) {
    const at = kept.find(({ start, end }) => start < news.at && news.at < end)?.start ?? news.at;
    kept.unshift({ start: at, end: at, kind: 'news' });
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** A text with its blanks marked and the words underlined that hints are about. */
export function Marked({
  text,
  findings,
  news,
}: {
  text: string;
  findings: readonly Finding[];
  news?: News | undefined;
}) {
  const spans = spansIn(text, findings, news);
  return (
    <>
      {spans.map(({ start, end, kind }, index) => {
        const before = text.slice(spans[index - 1]?.end ?? 0, start);
        const words = text.slice(start, end);
        return (
          <span key={`${start} ${kind}`}>
            {before}
            {kind === 'hole' && <mark>{words}</mark>}
            {kind === 'hint' && <u className={styles.hinted}>{words}</u>}
            {kind === 'news' && <span ref={news?.ref} />}
          </span>
        );
      })}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
