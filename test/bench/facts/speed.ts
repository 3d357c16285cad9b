import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { suggestFacts } from '@/lib/facts/suggest';
import { lexicons, signs } from '../../make/lexicons';
import { quantile } from '../stats';
import { table } from './print';

const NOW = Date.parse('2026-11-26T10:00:00Z');

/** Milliseconds of the facts of a ticket of so many messages, customer and agent by turns. */
export function speed(): string {
  const rows = Object.keys(lexicons).map((lang) => {
    const common = signs[lang]?.common ?? [];
    const lists = JSON.stringify(lexicons[lang]?.lists).match(/[\p{L} ]{4,}/gu) ?? [];
    const text = Array.from({ length: 60 }, (_, word) =>
      word % 3 === 0 ? common[word % common.length] : lists[(word * 37) % lists.length],
    ).join(' ');
    const messages = Array.from({ length: 100 }, (_, index) => ({
      role: index % 2 === 0 ? 'customer' : 'agent',
      text: `${text}. ${index}. ${text}. 49,90 EUR, 12.03.2026.`,
      at: NOW,
    }));
    const ticket = { subject: text.slice(0, 80), messages, fields: [] };
    const context = { lexicons, signs, mappings: [], currency: 'EUR', locales: ['en-GB'], now: NOW, zone: 'UTC' };
    const times = Array.from({ length: 150 }, () => {
      const began = performance.now();
      suggestFacts(ticket, context);
      return performance.now() - began;
    });
    const size = gzipSync(readFileSync(`lib/languages/${lang}/lexicon.json`)).length;
    return [
      lang,
      `${(times[0] ?? 0).toFixed(1)} ms`,
      `${quantile(times.slice(50), 0.5).toFixed(1)} ms`,
      `${quantile(times.slice(50), 0.95).toFixed(1)} ms`,
      `${(size / 1000).toFixed(1)} kB`,
    ];
  });
  return [
    '### Speed and size',
    table(['100 messages', 'first', 'p50', 'p95 (limit 16 ms)', 'words, gzip (limit 60 kB)'], rows),
  ].join('\n\n');
}
