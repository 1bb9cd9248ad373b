import { verifierNouveauNom } from '../nom-de-feuille'
import type { Feuille } from '../port'
import { executer } from './erreurs'

const VISIBILITES: Readonly<Record<string, Feuille['visibilite']>> = {
  Visible: 'visible',
  Hidden: 'masquee',
  VeryHidden: 'tres-masquee',
}

/** Feuilles de calcul, dans l’ordre des onglets ; à ce niveau d’API, Excel ne montre pas les feuilles de graphique. */
export async function listerFeuilles(): Promise<readonly Feuille[]> {
  return executer('', async (context) => {
    const feuilles = context.workbook.worksheets
    // En tableau, office.js enverrait « items/ » tel quel : la forme à virgules seule le retire.
    feuilles.load('items/name,items/visibility')
    await context.sync()
    return feuilles.items.map(({ name, visibility }) => ({
      nom: name,
      visibilite: VISIBILITES[visibility] ?? 'visible',
      genre: 'calcul' as const,
    }))
  })
}

export async function ajouterFeuille(nom: string): Promise<void> {
  await executer(nom, async (context) => {
    const feuilles = context.workbook.worksheets
    feuilles.load('items/name')
    await context.sync()
    verifierNouveauNom(nom, feuilles.items.map((feuille) => feuille.name))
    feuilles.add(nom)
    await context.sync()
  })
}
