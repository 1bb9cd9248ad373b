import type { Classeur } from '../../classeur/port'
import { message } from '../../regles'
import { redigerMessage } from '../../textes'
import { phraseDErreur } from '../phrase-derreur'
import type { Dossier } from './dossier'
import { DOSSIER_NEUF } from './dossier-neuf'
import { ecrireDossier, lireDossier } from './lire-dossier'

/** Clef du contrat dans la mémoire du classeur. */
export const CLEF_DU_CONTRAT = 'contrat'

/** `neuf` : le classeur ne porte pas de contrat et rien n’a été saisi. */
export type Garde = 'neuf' | 'gardé' | 'en cours' | 'échec'

export type EtatDuDossier =
  | { readonly genre: 'lecture' }
  /** La mémoire ne s’est pas laissé lire (cellule en cours de saisie…) : on peut la relire. */
  | { readonly genre: 'panne'; readonly phrase: string }
  /** Elle porte autre chose qu’un contrat d’ici : rien n’y sera écrit sans accord. */
  | { readonly genre: 'illisible'; readonly phrase: string }
  | { readonly genre: 'ouvert'; readonly dossier: Dossier; readonly garde: Garde; readonly phrase: string | null }

/** Tient le contrat d’un classeur : le lit une fois, le garde peu après chaque changement, réessaie quand Excel est occupé. */
export interface Gardien {
  etat(): EtatDuDossier
  surChangement(rappel: () => void): () => void
  /** Lit la mémoire du classeur ; sans effet une fois qu’elle est lue. */
  ouvrir(): Promise<void>
  changer(dossier: Dossier): void
  /** Garde tout de suite ce qui attend. */
  garder(): Promise<void>
  /** Efface le contrat, feuilles intactes ; seul geste admis sur un contrat illisible. Rejette si le classeur refuse. */
  recommencer(): Promise<void>
}

export interface Delais {
  /** Entre le dernier changement et l’enregistrement. */
  readonly regroupement: number
  /** Avant chaque nouvel essai ; au-delà, l’échec est dit. */
  readonly reprises: readonly number[]
}

const DELAIS: Delais = { regroupement: 300, reprises: [500, 1500, 4000] }

export function creerGardien(classeur: Classeur, delais: Delais = DELAIS): Gardien {
  const abonnes = new Set<() => void>()
  let etat: EtatDuDossier = { genre: 'lecture' }
  /** Ce que le classeur porte, d’après notre dernier passage. */
  let connu: string | null = null
  let minuterie: ReturnType<typeof setTimeout> | undefined
  let suite: Promise<void> = Promise.resolve()
  let lecture: Promise<void> | null = null

  function poser(nouveau: EtatDuDossier): void {
    etat = nouveau
    for (const rappel of abonnes) rappel()
  }

  async function lire(): Promise<void> {
    connu = await classeur.lireMemoire(CLEF_DU_CONTRAT)
    const lu = connu === null ? DOSSIER_NEUF : lireDossier(connu)
    if ('id' in lu) poser({ genre: 'illisible', phrase: redigerMessage(lu) })
    else poser({ genre: 'ouvert', dossier: lu, garde: connu === null ? 'neuf' : 'gardé', phrase: null })
  }

  async function lireAvecPatience(essai: number): Promise<void> {
    try {
      await lire()
    } catch (erreur) {
      const pause = delais.reprises[essai]
      if (pause === undefined) {
        lecture = null
        return poser({ genre: 'panne', phrase: phraseDErreur(erreur) })
      }
      await new Promise((fait) => setTimeout(fait, pause))
      return lireAvecPatience(essai + 1)
    }
  }

  /** Un autre volet, ou un autre classeur ouvert à la place, ne perd jamais son contrat : il est relu au lieu d’être écrasé. */
  async function ecrire(): Promise<void> {
    if (etat.genre !== 'ouvert' || etat.garde === 'neuf' || etat.garde === 'gardé') return
    const { dossier } = etat
    const texte = ecrireDossier(dossier)
    const porte = await classeur.lireMemoire(CLEF_DU_CONTRAT)
    if (porte !== connu) {
      await lire()
      if (estOuvert(etat)) poser({ ...etat, phrase: redigerMessage(message('volet.dossier.change-ailleurs')) })
      return
    }
    if (texte !== porte) await classeur.memoriser(CLEF_DU_CONTRAT, texte)
    connu = texte
    if (estOuvert(etat)) poser(etat.dossier === dossier ? { ...etat, garde: 'gardé', phrase: null } : etat)
  }

  async function tenter(essai: number): Promise<void> {
    try {
      await ecrire()
    } catch (erreur) {
      const pause = delais.reprises[essai]
      if (pause !== undefined) planifier(pause, essai + 1)
      else if (estOuvert(etat)) {
        const phrase = redigerMessage(message('volet.dossier.non-garde', { raison: phraseDErreur(erreur) }))
        poser({ ...etat, garde: 'échec', phrase })
      }
    }
  }

  function enchainer(travail: () => Promise<void>): Promise<void> {
    const fait = suite.then(travail)
    suite = fait.catch(() => undefined)
    return fait
  }

  function planifier(pause: number, essai: number): void {
    clearTimeout(minuterie)
    minuterie = setTimeout(() => void enchainer(() => tenter(essai)), pause)
  }

  return {
    etat: () => etat,
    surChangement(rappel) {
      abonnes.add(rappel)
      return () => abonnes.delete(rappel)
    },
    ouvrir() {
      if (lecture === null) {
        poser({ genre: 'lecture' })
        lecture = lireAvecPatience(0)
      }
      return lecture
    },
    changer(dossier) {
      if (etat.genre !== 'ouvert') return
      poser({ genre: 'ouvert', dossier, garde: 'en cours', phrase: null })
      planifier(delais.regroupement, 0)
    },
    garder() {
      clearTimeout(minuterie)
      if (etat.genre === 'ouvert' && etat.garde === 'échec') poser({ ...etat, garde: 'en cours', phrase: null })
      return enchainer(() => tenter(0))
    },
    recommencer() {
      return enchainer(async () => {
        await classeur.memoriser(CLEF_DU_CONTRAT, null)
        connu = null
        poser({ genre: 'ouvert', dossier: DOSSIER_NEUF, garde: 'neuf', phrase: null })
      })
    },
  }
}

function estOuvert(etat: EtatDuDossier): etat is Extract<EtatDuDossier, { genre: 'ouvert' }> {
  return etat.genre === 'ouvert'
}
