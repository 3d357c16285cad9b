import { SelectField } from '../ui/Field';

interface Props<T extends string> {
  label: string;
  value: T;
  values: readonly T[];
  nameOf: (value: T) => string;
  onChoose: (value: T) => void;
}

/** One of a few words that the document knows. */
export function Choice<T extends string>({ label, value, values, nameOf, onChoose }: Props<T>) {
  return (
    <SelectField
      label={label}
      value={value}
      onChange={(event) => {
        const chosen = values.find((each) => each === event.target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {values.map((each) => (
        <option key={each} value={each}>
          {nameOf(each)}
        </option>
      ))}
    </SelectField>
  );
}
