import type { ClasseurXlsx } from '../../classeur/xlsx'
import type { FichePeriode } from '../../regles'
import { clef, lireCommunesDuClasseur } from '../../remplissage'
import type { CommuneARemplir, DonneeDeCommune } from '../../trames'
import { decrireCommunes, FEUILLE_COMMUNES } from '../../trames'

/** Ce que l'on saisit dans la feuille, et que les fichiers d'inventaire ne publient pas. */
const SAISIES = ['objectifRetenu', 'tauxRetenu', 'plh', 'accord', 'dateAccord'] as const satisfies readonly DonneeDeCommune[]

/** L'objectif et le taux retenus se déduisent l'un de l'autre : le fichier qui porte l'un décide des deux. */
const RETENUS: ReadonlySet<DonneeDeCommune> = new Set<DonneeDeCommune>(['objectifRetenu', 'tauxRetenu'])

/**
 * Les communes d'un fichier, complétées de ce que la feuille « Communes » de la même période porte de saisi et dont le fichier
 * n'a pas la colonne : une colonne absente n'efface rien. `portees` : les données dont le fichier a la colonne.
 */
export async function garderLesSaisies(
  communes: readonly CommuneARemplir[],
  portees: ReadonlySet<DonneeDeCommune>,
  classeur: ClasseurXlsx,
  fiche: FichePeriode,
): Promise<readonly CommuneARemplir[]> {
  const retenusPortes = [...RETENUS].some((donnee) => portees.has(donnee))
  const gardees = SAISIES.filter((donnee) => !portees.has(donnee) && !(retenusPortes && RETENUS.has(donnee)))
  if (gardees.length === 0 || !(await estDeLaPeriode(classeur, fiche))) return communes
  const deja = new Map((await lireCommunesDuClasseur(classeur)).communes.map((commune) => [clef(commune.nom), commune]))
  return communes.map((commune) => {
    const ancienne = deja.get(clef(commune.nom))
    if (ancienne === undefined) return commune
    return { ...commune, ...Object.fromEntries(gardees.map((donnee) => [donnee, ancienne[donnee]])) }
  })
}

/** Les titres de la feuille disent l'inventaire, donc la période : un objectif d'une autre période ne se reprend pas. */
async function estDeLaPeriode(classeur: ClasseurXlsx, fiche: FichePeriode): Promise<boolean> {
  const feuille = (await classeur.feuilles()).find(({ nom, genre }) => genre === 'calcul' && clef(nom) === clef(FEUILLE_COMMUNES))
  if (feuille === undefined) return false
  const [titres = []] = decrireCommunes([], fiche).cellules
  const { valeurs } = await classeur.lire({ feuille: feuille.nom, ligne: 0, colonne: 0, lignes: 1, colonnes: titres.length })
  return titres.every((titre, rang) => valeurs[0]?.[rang] === titre)
}
