import type { ColonneAttendue, TableauDeSuivi } from '../../regles'
import { enFraction, lireDate, lireTauxLibre } from '../../regles'
import { lettre } from '../remplir/lettre'
import type { ColonnePresentee, ContenuDecrit, ContenuSaisi, FeuilleDecrite, Remplissage } from '../remplir/types'
import type { SujetDeSuivi } from './sujets'
import { TITRE_DU_JOUR } from './sujets'

/** Lignes prêtes à remplir sous les titres, colonnes calculées comprises. */
const LIGNES_PRETES = 20
const FORMATS: Readonly<Partial<Record<ColonneAttendue['type'], string>>> = {
  date: 'dd/mm/yyyy',
  taux: '0.0%',
  tauxLibre: '0.0%',
}
const FORMATS_CALCULES: Readonly<Record<string, string>> = { 'date (numéro de série)': 'dd/mm/yyyy', fraction: '0.0%' }

export interface OptionsDeSuivi {
  /** Vrai : les lignes d'exemple, au lieu de lignes vides ou de la liste à cocher. */
  readonly exemple: boolean
  /** Jour du contrôle, écrit à droite : les colonnes calculées le lisent. Numéro de série ; `null` : à remplir. */
  readonly jour: number | null
}

/**
 * Feuille neuve d'un tableau de suivi : ses titres, ses lignes de départ, puis, à droite, ses colonnes calculées en formules
 * vivantes et le jour qu'elles lisent. Une ligne vide n'y montre rien.
 */
export function decrireSuivi(suivi: TableauDeSuivi, sujet: SujetDeSuivi, { exemple, jour }: OptionsDeSuivi): Remplissage {
  const colonnes = Object.values(suivi.colonnes)
  const departs = exemple ? suivi.exemple : (suivi.depart ?? [])
  const vide = colonnes.map((): ContenuSaisi => null)
  const lignes = [...departs, ...Array.from({ length: Math.max(0, LIGNES_PRETES - departs.length) }, () => vide)]
  const calcule = suivi.calculees.length > 0
  const titres = [
    ...colonnes.map(({ titres: [titre] }) => titre ?? ''),
    ...suivi.calculees.map(({ titre }) => titre),
    ...(calcule ? [TITRE_DU_JOUR] : []),
  ]
  const cellules: ContenuDecrit[][] = lignes.map((ligne, rang) => [
    ...colonnes.map((colonne, i) => enCellule(ligne[i] ?? null, colonne)),
    ...suivi.calculees.map((_, i) => formuleDe(suivi, sujet, lignes.length, rang, i)),
    ...(calcule ? [rang === 0 ? jour : null] : []),
  ])
  const feuille: FeuilleDecrite = {
    nom: suivi.id,
    cellules: [titres, ...cellules],
    colonnes: [
      ...colonnes.map((colonne, i) => presenter(titres[i] ?? '', FORMATS[colonne.type] ?? null, colonne.type === 'texte')),
      ...suivi.calculees.map(({ titre, unite }) => presenter(titre, FORMATS_CALCULES[unite] ?? null, unite === 'texte')),
      ...(calcule ? [presenter(TITRE_DU_JOUR, 'dd/mm/yyyy', false)] : []),
    ],
    formats: [],
    titres: 1,
  }
  return { table: suivi.titre, feuilles: [feuille], graphiques: [], manques: [], suppositions: [] }
}

/** Une date ou un taux d'exemple devient une valeur de cellule ; tout autre contenu reste tel quel. */
function enCellule(brut: ContenuSaisi, { type }: ColonneAttendue): ContenuSaisi {
  if (typeof brut !== 'string') return brut
  const lu = type === 'date' ? lireDate(brut) : type === 'taux' || type === 'tauxLibre' ? lireTauxLibre(brut) : brut
  return typeof lu === 'number' && type !== 'date' ? enFraction(lu) : typeof lu === 'number' ? lu : brut
}

/** La valeur d'une colonne calculée pour une ligne : le tableau entier est lu, une ligne peut dépendre des autres. */
function formuleDe(
  { id, colonnes, calculees }: TableauDeSuivi,
  { fonction }: SujetDeSuivi,
  lignes: number,
  rang: number,
  i: number,
): ContenuDecrit {
  const derniere = lettre(Object.keys(colonnes).length - 1)
  const jour = `$${lettre(Object.keys(colonnes).length + calculees.length)}$2`
  const [ligne, fin] = [rang + 2, lignes + 1]
  const appel = `MIXITE.${fonction}($A$1:$${derniere}$${fin},"${id}",${jour})`
  return { formule: `=IF(COUNTA($A${ligne}:$${derniere}${ligne})=0,"",INDEX(${appel},ROWS($A$2:$A${ligne}),${i + 1}))`, rang: 1 }
}

function presenter(titre: string, format: string | null, large: boolean): ColonnePresentee {
  return { largeur: Math.min(40, Math.max(titre.length + 2, large ? 22 : 12)), format, renvoi: large }
}
