import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom'
import type { DOMWindow } from 'jsdom'
import type { Noyau } from '../noyau'
import { patienter } from '../pannes'
import { executerMethode } from './echanges'
import { servir } from './fichiers'
import { installerPageWindows } from './page-windows'
import type { ContexteDApplication, Pont } from './pont'

const DEMARRAGE_MAX_MS = 60_000

export type FenetreReliee = DOMWindow & Pont & typeof globalThis

/** Couture Windows dans jsdom : démarre en une demi-seconde, ne remplace pas un navigateur pour l’affichage. */
export async function relierJsdom(noyau: Noyau): Promise<FenetreReliee> {
  const { complement, niveaux, journal } = noyau
  const console = new VirtualConsole()
  console.on('jsdomError', (erreur) => journal.page.push(String(erreur)))
  console.on('error', (...lignes: readonly unknown[]) => journal.page.push(lignes.join(' ')))
  const contexte: ContexteDApplication = {
    langue: 'fr-FR',
    drapeaux: complement.drapeaux,
    niveaux: JSON.stringify(niveaux),
    affichage: 2,
  }
  const page = readFileSync(join(complement.dossier, complement.page.slice(complement.base.length)), 'utf8')
  const { window } = new JSDOM(page, {
    url: complement.page,
    runScripts: 'dangerously',
    resources: new ChargeurLocal(noyau),
    virtualConsole: console,
    pretendToBeVisual: true,
    beforeParse(fenetre) {
      ;(fenetre as unknown as Pont).__executer = (appel) => executerMethode(noyau, appel)
      fenetre.eval(`(${installerPageWindows.toString()})(${JSON.stringify(contexte)})`)
    },
  })
  const fenetre = window as unknown as FenetreReliee
  noyau.relier(async (numero, charge) => {
    fenetre.__emettre(numero, charge)
  })
  const limite = Date.now() + DEMARRAGE_MAX_MS
  while (fenetre.Office?.context?.document === undefined || !noyau.fonctions.pret) {
    if (Date.now() > limite) throw new Error(`office.js ne démarre pas : ${JSON.stringify(journal)}`)
    await patienter(10)
  }
  return fenetre
}

class ChargeurLocal extends ResourceLoader {
  constructor(private readonly noyau: Noyau) {
    super()
  }

  override fetch(adresse: string): ReturnType<ResourceLoader['fetch']> {
    const fichier = servir(this.noyau.complement, adresse)
    if (fichier === null) {
      this.noyau.journal.reseau.push(adresse)
      return Promise.reject(new Error('hors ligne')) as ReturnType<ResourceLoader['fetch']>
    }
    return Promise.resolve(fichier.contenu) as ReturnType<ResourceLoader['fetch']>
  }
}
