/** Formats prédéfinis qu'un fichier cite par numéro sans les écrire (ECMA-376, 18.8.30), dates en usage français. */
const PREDEFINIS: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '#,##0\\ "€"',
  6: '#,##0\\ "€";[Red]\\-#,##0\\ "€"',
  7: '#,##0.00\\ "€"',
  8: '#,##0.00\\ "€";[Red]\\-#,##0.00\\ "€"',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}

export function formatParNumero(numero: number): string {
  return PREDEFINIS[numero] ?? 'General'
}

/** Ceux dont le code change avec la langue du poste qui ouvre le fichier ; la date courte est admise, Excel la pose lui-même. */
const SELON_LA_LANGUE: ReadonlySet<number> = new Set([5, 6, 7, 8, 15, 16, 17, 18, 19, 22, 37, 38, 39, 40])

const NUMEROS: ReadonlyMap<string, number> = new Map(
  Object.entries(PREDEFINIS)
    .map(([numero, code]) => [code, Number(numero)] as const)
    .filter(([, numero]) => !SELON_LA_LANGUE.has(numero)),
)

/** Numéro prédéfini d'un code de format ; `null` si le fichier doit l'écrire. */
export function numeroDeFormat(format: string): number | null {
  return format === 'General' ? 0 : (NUMEROS.get(format) ?? null)
}
