import { useState } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { LECTURES_PAR_DEFAUT } from '../../../regles'
import type { Message, TableauDeSuivi } from '../../../regles'
import { controlerSuiviDeFeuille } from '../../../remplissage'
import { redigerMessage, sansCoupure } from '../../../textes'
import { fusionsDe } from '../../cas-usage/coter/fusions'
import { usePresence } from '../../crochets/usePresence'
import { phraseDErreur } from '../../phrase-derreur'
import type { ConstatAffiche } from '../cadre/ConstatsParGravite'

export interface SuiviDejaControle {
  readonly genre: 'controle'
  readonly constats: readonly ConstatAffiche[]
  readonly alertes: readonly string[]
  readonly lignes: number
}

export type EtatDuControle =
  { readonly genre: 'attente' } | { readonly genre: 'refuse'; readonly phrases: readonly string[] } | SuiviDejaControle

interface Controle {
  readonly etat: EtatDuControle
  readonly controler: (plage: Plage) => Promise<void>
}

interface Fait {
  readonly jour: number | null
  readonly etat: EtatDuControle
}

/** Contrôle à la demande ; un autre jour efface les constats du précédent, qui ne valent plus, même s’ils arrivent après lui. */
export function useControle(classeur: Classeur, suivi: TableauDeSuivi, jour: number | null): Controle {
  const [fait, setFait] = useState<Fait>({ jour, etat: { genre: 'attente' } })
  const present = usePresence()

  async function controler(plage: Plage): Promise<void> {
    const lu = await lire(plage)
    if (present.current === true) setFait({ jour, etat: lu })
  }

  async function lire(plage: Plage): Promise<EtatDuControle> {
    try {
      const { resultat, situer } = await controlerSuiviDeFeuille(classeur, suivi, plage, { jour, lectures: LECTURES_PAR_DEFAUT })
      const { ligne } = situer({ ligne: 1, colonne: null })
      const tableau = { ...plage, ligne, lignes: plage.lignes - (ligne - plage.ligne) }
      const fusions = await fusionsDe(classeur, tableau, 'volet.suivi.fusions')
      const dites = fusions === null ? [] : [fusions]
      if (resultat.etat !== 'etabli') return { genre: 'refuse', phrases: [...resultat.motifs, ...dites].map(phraser) }
      const constats = resultat.valeur.constats.map((constat) => ({
        gravite: constat.gravite,
        regle: constat.regle,
        phrase: phraser(constat.message),
        adresse: ecrireAdresse(situer(constat)),
      }))
      return { genre: 'controle', constats, alertes: [...dites, ...resultat.alertes].map(phraser), lignes: resultat.valeur.numeros.length }
    } catch (erreur) {
      return { genre: 'refuse', phrases: [phraseDErreur(erreur)] }
    }
  }

  return { etat: fait.jour === jour ? fait.etat : { genre: 'attente' }, controler }
}

function phraser(message: Message): string {
  return sansCoupure(redigerMessage(message))
}
