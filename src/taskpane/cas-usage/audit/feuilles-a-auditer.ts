import { FEUILLES_DU_RAPPORT, TITRES_DU_RAPPORT } from '../../../audit'
import type { Classeur, Feuille } from '../../../classeur/port'

const TITRES: ReadonlySet<unknown> = new Set(Object.values(TITRES_DU_RAPPORT))
/** « Audit », « Audit (2) » : seules ces feuilles valent qu’on lise leur titre. */
const NOMS = Object.values(FEUILLES_DU_RAPPORT).map((nom) => nom.toLowerCase())

/** Feuilles de calcul qu’on peut auditer, masquées comprises, dans l’ordre du classeur ; un rapport d’audit n’en est pas. */
export async function feuillesAAuditer(classeur: Pick<Classeur, 'feuilles' | 'lire'>): Promise<readonly Feuille[]> {
  const gardees: Feuille[] = []
  for (const feuille of await classeur.feuilles()) {
    if (feuille.genre === 'calcul' && !(await estDuRapport(classeur, feuille.nom))) gardees.push(feuille)
  }
  return gardees
}

async function estDuRapport(classeur: Pick<Classeur, 'lire'>, nom: string): Promise<boolean> {
  if (!NOMS.some((debut) => nom.toLowerCase().startsWith(debut))) return false
  const { valeurs } = await classeur.lire({ feuille: nom, ligne: 0, colonne: 0, lignes: 1, colonnes: 1 })
  return TITRES.has(valeurs[0]?.[0])
}
