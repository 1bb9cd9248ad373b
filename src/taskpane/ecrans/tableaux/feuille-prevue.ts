import type { Valeur } from '../../../classeur/port'
import type { ApercuDeRemplissage } from '../../../remplissage'
import { colonnesDeFeuille } from '../../../trames'
import type { TableDeTrame } from '../../../trames'
import { ecrireSelonFormat } from '../../valeurs'
import { formatDe } from '../apercu/ecrire-contenu'

/** Cases de la feuille d’une table telles que l’écriture les ferait, écrites comme la cellule les montrera ; « » : rien. */
export type FeuillePrevue = readonly (readonly string[])[]

export interface CasePrevue {
  readonly titre: string
  readonly ecrite: string
}

/** Toute la feuille de la table, titres compris : la dernière du remplissage, celles qu’elle lit viennent avant. */
export function prevoir({ remplissage, feuilles }: ApercuDeRemplissage): FeuillePrevue {
  const decrite = remplissage.feuilles.at(-1)
  if (decrite === undefined) return []
  const valeurs = new Map<string, Valeur>(
    feuilles.at(-1)?.cellules.map(({ ligne, colonne, apres }) => [`${ligne} ${colonne}`, apres.valeur]),
  )
  return decrite.cellules.map((rangee, ligne) =>
    rangee.map((_contenu, colonne) => {
      const valeur = valeurs.get(`${ligne} ${colonne}`) ?? null
      return valeur === null || valeur === '' ? '' : ecrireSelonFormat(valeur, formatDe(remplissage, decrite.nom, ligne, colonne))
    }),
  )
}

/** Colonne de service, qui relie un projet à sa place dans ce que rend la fonction. */
const NUMERO = 'numero'

/** Cases calculées d’une ligne de la table, avec leur titre ; celles qui restent vides sont omises. */
export function calculeesDeLigne(prevue: FeuillePrevue, table: TableDeTrame, rang: number): readonly CasePrevue[] {
  const mode = table.lignes[rang]?.mode
  return colonnesDeFeuille(table)
    .flatMap((colonne, j) => {
      if (colonne.code === NUMERO) return []
      const calculee = colonne.mode === 'calculé' || (colonne.mode !== 'fixe' && mode === 'calculé')
      const ecrite = prevue[rang + 1]?.[j] ?? ''
      return calculee && ecrite !== '' ? [{ titre: colonne.intitule, ecrite }] : []
    })
    .concat(seuleACote(prevue, table, rang))
}

/** Une seule colonne posée à côté prolonge chaque ligne. */
function seuleACote(prevue: FeuillePrevue, table: TableDeTrame, rang: number): readonly CasePrevue[] {
  const debut = colonnesDeFeuille(table).length + 1
  const [titre = '', suivante = ''] = prevue[0]?.slice(debut) ?? []
  const ecrite = prevue[rang + 1]?.[debut] ?? ''
  return titre === '' || suivante !== '' || ecrite === '' ? [] : [{ titre, ecrite }]
}

/**
 * Bloc de plusieurs colonnes posé à droite de la table, après une colonne vide : ses titres et ses lignes ; `null` s’il n’y en a
 * pas.
 */
export function blocACote(prevue: FeuillePrevue, table: TableDeTrame): FeuillePrevue | null {
  const debut = colonnesDeFeuille(table).length + 1
  const bloc = prevue.map((rangee) => rangee.slice(debut)).filter((rangee) => rangee.some((ecrite) => ecrite !== ''))
  return bloc.length < 2 || (bloc[0]?.length ?? 0) < 2 ? null : bloc
}

/** Titres et lignes de la table ; une ligne que rien n’y nomme prend le nom écrit à côté. */
export function lignesDeLaTable(prevue: FeuillePrevue, table: TableDeTrame): FeuillePrevue {
  const largeur = colonnesDeFeuille(table).length
  const nomme = table.colonnes[0]?.type === 'texte' || table.colonnes[0]?.type === 'code'
  const rangees = prevue.map((rangee) =>
    nomme ? rangee.slice(0, largeur) : [rangee[largeur + 1] ?? '', ...rangee.slice(0, largeur)],
  )
  return rangees.filter((rangee) => rangee.some((ecrite) => ecrite !== ''))
}
