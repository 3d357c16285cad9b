import { useEffect, useState } from 'react';

/**
 * What was read, as long as it is still asked for; undefined before, and where it can't be read. `read` is read anew when it is another function:
 * an answer that comes late never stands in for a newer one.
 */
export function useRead<T>(read: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>();
  useEffect(() => {
    let isAsked = true;
    void read().then(
      (value) => isAsked && setAnswer(value),
      () => undefined,
    );
    return () => {
      isAsked = false;
    };
  }, [read]);
  return answer;
}
