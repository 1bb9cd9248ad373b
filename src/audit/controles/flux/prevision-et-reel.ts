import { message, normaliser } from '../../../regles'
import type { ColonneReconnue } from '../../reconnaissance/types'
import type { Controle } from '../../types'
import { lieuDuTitre } from '../../reconnaissance/lieu-du-titre'
import { MODELE_ASSIETTE } from './modele-assiette'
import { plansDAssiette } from './plan-d-assiette'

/** Un flux ne retranche pas un prévisionnel d'un réalisé (FLUX-04). */
export const CONTROLE_PREVISION_ET_REEL: Controle = {
  id: 'FLUX-04.prevision-et-reel',
  regle: 'FLUX-04',
  gravite: 'IN',
  aide: 'audit-flux.aide.prevision-et-reel',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      if (tableau.modele.id !== MODELE_ASSIETTE.id) continue
      for (const { misEnLocation, soustraits, flux } of plansDAssiette(tableau)) {
        if (soustraits === null || flux === null) continue
        const [deA, deB] = [natureDe(misEnLocation), natureDe(soustraits)]
        if (deA === null || deB === null || deA === deB) {
          carnet.conforme()
          continue
        }
        carnet.nonConforme({ lieu: lieuDuTitre(tableau, flux.rang), lu: flux.intitule, attendu: null, message: message('audit-flux.prevision-et-reel', { a: misEnLocation.intitule, b: soustraits.intitule }), certitude: tableau.certitude })
      }
    }
  },
}

function natureDe({ intitule }: ColonneReconnue): 'prevu' | 'reel' | null {
  const mots = normaliser(intitule)
  const [prevu, reel] = [/\bprev/.test(mots), /\brealis|\breels?\b|\breelle|\bconstat/.test(mots)]
  return prevu === reel ? null : prevu ? 'prevu' : 'reel'
}

