import type { Classeur, GraphiqueAPoser } from '../port'
import { memeNomDeGraphique, verifierGraphique } from '../verifier-graphique'
import { executer } from './erreurs'
import { habiller, TYPES } from './habiller-graphique'
import { refuserSiObjetsProteges } from './objets-proteges'
import { obtenir } from './plages'

/** Graphiques d’Excel (ExcelApi 1.8) ; ne sont retirés que ceux posés par ici. */
export function creerGraphiques(): Pick<Classeur, 'poserGraphique' | 'graphiques' | 'retirerGraphique'> {
  const poses = new Set<string>()
  return {
    async poserGraphique(graphique) {
      verifierGraphique(graphique)
      await controler(graphique)
      poses.add(await poser(graphique))
      await decrire(graphique)
    },
    graphiques: lister,
    retirerGraphique: (feuille, nom) => retirer(feuille, nom, poses),
  }
}

async function lister(feuille: string): Promise<readonly string[]> {
  return executer(feuille, async (context) => {
    const { charts: graphiques } = context.workbook.worksheets.getItem(feuille)
    graphiques.load('items/name')
    await context.sync()
    return graphiques.items.map(({ name }) => name)
  })
}

/** Refuse avant de poser : feuille citée absente, ou protégée sans permettre les objets. */
async function controler({ place, abscisses, series }: GraphiqueAPoser): Promise<void> {
  const citees = new Set([abscisses, ...series.map(({ valeurs }) => valeurs)].map(({ feuille }) => feuille))
  for (const feuille of citees) await exigerFeuille(feuille)
  await refuserSiObjetsProteges(place.feuille)
}

async function exigerFeuille(feuille: string): Promise<void> {
  await executer(feuille, async (context) => {
    context.workbook.worksheets.getItem(feuille).load('name')
    await context.sync()
  })
}

/** Rend l’identifiant du graphique posé ; celui qu’il remplace n’est ôté qu’une fois le neuf complet et nommé. */
async function poser(graphique: GraphiqueAPoser): Promise<string> {
  const { nom, place, series } = graphique
  const [{ genre, valeurs }] = series as readonly [(typeof series)[number]]
  const lot = async (context: Excel.RequestContext): Promise<string> => {
    const { charts: graphiques } = context.workbook.worksheets.getItem(place.feuille)
    graphiques.load('items/name')
    await context.sync()
    const remplaces = graphiques.items.filter(({ name }) => memeNomDeGraphique(name, nom))
    const neuf = graphiques.add(TYPES[genre], obtenir(context, valeurs))
    neuf.load('id')
    const devinees = neuf.series.getCount()
    await context.sync()
    const anciensNoms = remplaces.map(({ name }) => name)
    const provisoires = remplaces.map((_remplace, i) => `${neuf.id} ${i}`)
    try {
      habiller(context, neuf, graphique, devinees.value)
      await context.sync()
      // Deux graphiques d’une feuille ne portent pas le même nom : l’ancien cède le sien.
      remplaces.forEach((remplace, i) => (remplace.name = provisoires[i] ?? nom))
      neuf.name = nom
      await context.sync()
    } catch (erreur) {
      neuf.delete()
      remplaces.forEach((remplace, i) => (remplace.name = anciensNoms[i] ?? nom))
      await context.sync().catch(() => undefined)
      throw erreur
    }
    provisoires.forEach((provisoire) => graphiques.getItem(provisoire).delete())
    await context.sync()
    return neuf.id
  }
  // Entre deux échanges, une saisie ouverte laisserait le graphique à moitié fait : on l’attend.
  return executer(place.feuille, lot, { attendreFinDeSaisie: true })
}

/**
 * Texte de remplacement : aucun membre d’un graphique ne le porte, il passe par la forme de même nom (ExcelApi 1.14), là où
 * Excel la montre. Sans elle, ou sous ce niveau, le graphique reste posé et son titre seul le nomme.
 */
async function decrire({ nom, description, place }: GraphiqueAPoser): Promise<void> {
  const lot = async (context: Excel.RequestContext): Promise<void> => {
    const forme = context.workbook.worksheets.getItem(place.feuille).shapes.getItemOrNullObject(nom)
    // Une affectation sur un objet nul est ignorée.
    forme.altTextDescription = description
    await context.sync()
  }
  await executer(place.feuille, lot, { attendreFinDeSaisie: true }).catch(() => undefined)
}

async function retirer(feuille: string, nom: string, poses: Set<string>): Promise<void> {
  await executer(feuille, async (context) => {
    const { charts: graphiques } = context.workbook.worksheets.getItem(feuille)
    graphiques.load('items/name,items/id')
    await context.sync()
    const siens = graphiques.items.filter(({ name, id }) => memeNomDeGraphique(name, nom) && poses.has(id))
    if (siens.length === 0) return
    siens.forEach((graphique) => graphique.delete())
    await context.sync()
  })
}
