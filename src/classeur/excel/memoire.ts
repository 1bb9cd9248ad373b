import { DEBUT_DE_L_ESPACE, ecrireEntrees } from '../partie-memoire'
import { ErreurClasseur } from '../port'
import { executer } from './erreurs'
import { lireEntrees } from './lire-memoire'

export interface MemoireDExcel {
  lire(clef: string): Promise<string | null>
  garder(clef: string, texte: string | null): Promise<void>
}

/** Mémoire du classeur dans une partie XML personnalisée (ExcelApi 1.5) ; elle s’enregistre avec lui. */
export function creerMemoire(): MemoireDExcel {
  let derniere: Promise<void> = Promise.resolve()
  return {
    lire,
    garder(clef, texte) {
      // Toute la partie se relit et se récrit : deux gardes simultanées perdraient la première.
      const tour = derniere.then(() => garder(clef, texte))
      derniere = tour.catch(() => undefined)
      return tour
    },
  }
}

async function lire(clef: string): Promise<string | null> {
  return executer('', async (context) => {
    const partie = await ouvrirPartie(context)
    return partie?.entrees.get(clef) ?? null
  })
}

async function garder(clef: string, texte: string | null): Promise<void> {
  await executer('', async (context) => {
    const partie = await ouvrirPartie(context)
    const entrees = new Map(partie?.entrees)
    if (texte === null) entrees.delete(clef)
    else entrees.set(clef, texte)
    if (partie === null && entrees.size > 0) context.workbook.customXmlParts.add(ecrireEntrees(entrees))
    else if (entrees.size === 0) partie?.objet.delete()
    else partie?.objet.setXml(ecrireEntrees(entrees))
    await context.sync()
  })
}

interface PartieOuverte {
  readonly objet: Excel.CustomXmlPart
  readonly entrees: ReadonlyMap<string, string>
}

/** Deux parties à nous, et rien ne dit laquelle est la bonne : c’est illisible, comme une version plus récente. */
async function ouvrirPartie(context: Excel.RequestContext): Promise<PartieOuverte | null> {
  const { customXmlParts: parties } = context.workbook
  parties.load('items/namespaceUri')
  await context.sync()
  const [objet, ...autres] = parties.items.filter(({ namespaceUri }) => namespaceUri.startsWith(DEBUT_DE_L_ESPACE))
  if (objet === undefined) return null
  const doublon = autres[0]
  if (doublon !== undefined) throw new ErreurClasseur('memoire-illisible', { lu: `${objet.namespaceUri}, ${doublon.namespaceUri}` })
  const xml = objet.getXml()
  await context.sync()
  return { objet, entrees: lireEntrees(xml.value) }
}
