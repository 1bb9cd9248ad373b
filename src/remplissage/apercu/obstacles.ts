import { ecrireAdresse, ecrireNomDeFeuille, lettresDeColonne } from '../../classeur/adresse'
import { messageErreurClasseur } from '../../classeur/message-erreur'
import { verifierNouveauNom } from '../../classeur/nom-de-feuille'
import { estErreurClasseur } from '../../classeur/port'
import type { Classeur, Plage, TableauExcel } from '../../classeur/port'
import { contient, englobe } from '../../classeur/rectangle'
import type { Message } from '../../regles'
import { nommer } from '../../trames'
import type { CelluleApercue } from '../types'
import { nommerCellules } from './nommer-cellules'
import type { FeuilleSituee } from './situer'

export interface ObstaclesDits {
  readonly empechements: readonly Message[]
  readonly avertissements: readonly Message[]
}

const RIEN: ObstaclesDits = { empechements: [], avertissements: [] }

/** Ce qui, à la place d'une feuille, interdit d'écrire les cellules données ou les cache à l'utilisateur. */
export async function regarderObstacles(
  classeur: Classeur,
  situee: FeuilleSituee,
  aEcrire: readonly CelluleApercue[],
): Promise<ObstaclesDits> {
  const { plage, presente } = situee
  if (presente === null) return { ...RIEN, empechements: await nomImpossible(classeur, plage.feuille) }
  const { genre, visibilite } = presente
  if (genre !== 'calcul')
    return { ...RIEN, empechements: [{ id: 'remplissage.feuille-sans-cellules', donnees: { feuille: plage.feuille } }] }
  if (aEcrire.length === 0) return RIEN
  const { protegee, filtre, fusions, lignesMasquees, colonnesMasquees, tableaux } = await classeur.obstacles(plage)
  const feuille = ecrireNomDeFeuille(plage.feuille)
  const touchees = fusions.filter((fusion) => aEcrire.some((cellule) => contient(fusion, cellule)))
  const lignes = lignesMasquees.map((ligne) => String(ligne + 1))
  return {
    empechements: [
      ...(protegee ? [message('protegee', { feuille })] : []),
      ...(touchees.length > 0 ? [message('fusions', { cellules: nommer(touchees.map(ecrireAdresse)) })] : []),
      ...tableaux.flatMap((tableau) => enTeteChangee(tableau, plage, aEcrire)),
    ],
    avertissements: [
      ...(visibilite === 'visible' ? [] : [message('feuille-masquee', { feuille })]),
      ...(filtre ? [message('filtre', { feuille, lignes: nommer(lignes) })] : []),
      ...(!filtre && lignes.length > 0 ? [message('lignes-masquees', { feuille, lignes: nommer(lignes) })] : []),
      ...(colonnesMasquees.length > 0
        ? [message('colonnes-masquees', { feuille, colonnes: nommer(colonnesMasquees.map(lettresDeColonne)) })]
        : []),
      ...tableaux.flatMap((tableau) => recoupement(tableau, plage)),
    ],
  }
}

async function nomImpossible(classeur: Classeur, feuille: string): Promise<readonly Message[]> {
  try {
    verifierNouveauNom(
      feuille,
      (await classeur.feuilles()).map(({ nom }) => nom),
    )
    return []
  } catch (cause) {
    if (estErreurClasseur(cause)) return [messageErreurClasseur(cause)]
    throw cause
  }
}

/** Excel tient l'en-tête d'un tableau : un autre texte y renommerait une colonne que des formules citent peut-être. */
function enTeteChangee(
  { nom, plage: tableau }: TableauExcel,
  plage: Plage,
  aEcrire: readonly CelluleApercue[],
): readonly Message[] {
  const enTete = { ...tableau, lignes: 1 }
  const changees = aEcrire.filter((cellule) => cellule.sort === 'changee' && contient(enTete, cellule))
  if (changees.length === 0) return []
  return [
    message('en-tete', {
      tableau: nom,
      cellules: nommerCellules(plage.feuille, changees),
    }),
  ]
}

/** Un tableau d'Excel plus grand que le nôtre a été allongé à la main ; plus petit, il ne suivra pas nos lignes. */
function recoupement({ nom, plage: tableau }: TableauExcel, plage: Plage): readonly Message[] {
  const donnees = { tableau: nom, plage: ecrireAdresse(tableau) }
  if (!englobe(plage, tableau)) return [message('tableau-plus-grand', donnees)]
  return tableau.lignes === plage.lignes ? [] : [message('tableau-plus-petit', donnees)]
}

function message(id: string, donnees: Message['donnees']): Message {
  return { id: `remplissage.${id}`, donnees }
}
