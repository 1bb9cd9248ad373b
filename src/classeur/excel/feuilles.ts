import { verifierNouveauNom } from '../nom-de-feuille'
import { ErreurClasseur } from '../port'
import type { Classeur, Feuille } from '../port'
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

/** Ajoute et ôte des feuilles, en ne retenant que celles ajoutées par ici ; leur identifiant survit à un changement de nom. */
export function creerAjoutsDeFeuilles(): Pick<Classeur, 'ajouterFeuille' | 'supprimerFeuille'> {
  const ajoutees = new Set<string>()
  return {
    async ajouterFeuille(nom) {
      await executer(nom, async (context) => {
        const { worksheets: feuilles, protection } = context.workbook
        feuilles.load('items/name')
        protection.load('protected')
        await context.sync()
        verifierNouveauNom(nom, feuilles.items.map(({ name }) => name))
        if (protection.protected) throw new ErreurClasseur('structure-protegee', { feuille: nom })
        const ajoutee = feuilles.add(nom)
        ajoutee.load('id')
        await context.sync()
        ajoutees.add(ajoutee.id)
      })
    },
    async supprimerFeuille(nom) {
      await executer(nom, async (context) => {
        const feuille = context.workbook.worksheets.getItem(nom)
        const { protection } = context.workbook
        feuille.load('id')
        protection.load('protected')
        await context.sync()
        if (!ajoutees.has(feuille.id)) throw new ErreurClasseur('feuille-non-ajoutee', { feuille: nom })
        if (protection.protected) throw new ErreurClasseur('structure-protegee', { feuille: nom })
        feuille.delete()
        await context.sync()
      })
    },
  }
}
