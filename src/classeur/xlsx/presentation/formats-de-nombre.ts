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
