import { relierChromium } from './coutures/chromium'
import type { PageReliee } from './coutures/chromium'
import { relierJsdom } from './coutures/jsdom'
import type { FenetreReliee } from './coutures/jsdom'
import { Noyau } from './noyau'
import type { OptionsDHote } from './noyau'
import { patienter } from './pannes'

export type HoteChromium = Noyau & PageReliee
export type HoteJsdom = Noyau & { readonly fenetre: FenetreReliee; readonly fermer: () => void }

const ASSOCIATION_MAX_MS = 30_000

/** Lance le complément construit dans un Excel émulé, sous Chromium ; échoue si un id de functions.json n’est pas associé. */
export async function lancerHote(options: OptionsDHote): Promise<HoteChromium> {
  const noyau = new Noyau(options)
  const reliee = await relierChromium(noyau)
  try {
    await exigerAssociations(noyau, () => reliee.volet.evaluate(listerAssociations))
  } catch (erreur) {
    await reliee.fermer()
    throw erreur
  }
  return Object.assign(noyau, reliee)
}

/** Même hôte dans jsdom, couture Windows, sans navigateur. */
export async function lancerHoteSansNavigateur(options: Omit<OptionsDHote, 'couture'>): Promise<HoteJsdom> {
  const noyau = new Noyau({ ...options, couture: 'windows' })
  const fenetre = await relierJsdom(noyau)
  const fermer = () => fenetre.close()
  try {
    await exigerAssociations(noyau, () => Promise.resolve(fenetre.eval(`(${listerAssociations.toString()})()`) as string[]))
  } catch (erreur) {
    fermer()
    throw erreur
  }
  return Object.assign(noyau, { fenetre, fermer })
}

/** Excel ne signale une fonction oubliée qu’à l’appel, par une erreur muette : l’hôte, lui, refuse de démarrer. */
async function exigerAssociations({ complement }: Noyau, lister: () => Promise<readonly string[]>): Promise<void> {
  const limite = Date.now() + ASSOCIATION_MAX_MS
  for (;;) {
    const associees = new Set(await lister())
    const oubliees = complement.fonctions.map(({ id }) => id).filter((id) => !associees.has(id.toUpperCase()))
    if (oubliees.length === 0) return
    if (Date.now() > limite) throw new Error(`fonctions déclarées mais non associées : ${oubliees.join(', ')}`)
    await patienter(50)
  }
}

/** Exécutée dans la page. */
function listerAssociations(): string[] {
  const { _association } = CustomFunctions as unknown as { readonly _association: { readonly mappings: object } }
  return Object.keys(_association.mappings)
}
