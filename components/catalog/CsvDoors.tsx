import { useRef } from 'react';
import { Button } from '../ui/Button';
import { useSpeech } from '../ui/speech';

interface Props {
  onImport: (text: string) => void;
  onExport: () => void;
}

/** The ways of the catalog out to a spreadsheet and back. */
export function CsvDoors({ onImport, onExport }: Props) {
  const { t } = useSpeech();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={file}
        type="file"
        accept=".csv,text/csv"
        hidden
        data-testid="catalog-csv"
        onChange={(event) => {
          void event.target.files?.[0]?.text().then(onImport);
          event.target.value = '';
        }}
      />
      <Button onClick={() => file.current?.click()}>{t('desk.catalog.importCsv')}</Button>
      <Button onClick={onExport} data-testid="catalog-export">
        {t('desk.catalog.exportCsv')}
      </Button>
    </>
  );
}
