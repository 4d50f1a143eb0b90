type Option = { readonly value: string; readonly label: string };

/** The options of a list, with their names. */
export function optionsOf<O extends string>(
  all: readonly O[],
  names: Readonly<Record<O, string>>,
): readonly Option[] {
  return all.map((value) => ({ value, label: names[value] }));
}

/** The same, with a first one for what was not said. */
export function optionsOrNone<O extends string>(
  none: string,
  all: readonly O[],
  names: Readonly<Record<O, string>>,
): readonly Option[] {
  return [{ value: '', label: none }, ...optionsOf(all, names)];
}
