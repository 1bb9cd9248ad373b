import anglais from './anglais.json'
import francais from './francais.json'
import macrosExcel4 from './macros-excel4.json'

const FAMILLES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['fonction native d’Excel (anglais)', new Set(anglais)],
  ['fonction native d’Excel (français)', new Set(francais)],
  ['macro Excel 4', new Set(macrosExcel4)],
]

/** Dernière colonne d'une feuille : un nom de trois lettres au plus suivi de chiffres y désigne une cellule. */
const DERNIERE_COLONNE = 'XFD'
const DERNIERE_LIGNE = 1_048_576

/** Dit ce que `nom` désigne déjà dans Excel, ou `null` s'il est libre. */
export function sensReserve(nom: string): string | null {
  const majuscules = nom.toUpperCase()
  if (ressembleAUneCellule(majuscules)) return 'adresse de cellule'
  if (/^(R\d*C\d*|L\d*C\d*|RC?|LC?|C)$/.test(majuscules)) return 'adresse L1C1'
  return FAMILLES.find(([, noms]) => noms.has(majuscules))?.[0] ?? null
}

function ressembleAUneCellule(nom: string): boolean {
  const [, lettres = '', chiffres = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(nom) ?? []
  if (lettres === '') return false
  const colonneExiste = lettres.length < DERNIERE_COLONNE.length || lettres <= DERNIERE_COLONNE
  return colonneExiste && Number(chiffres) <= DERNIERE_LIGNE
}
