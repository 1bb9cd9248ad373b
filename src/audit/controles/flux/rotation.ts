import { message, normaliser } from '../../../regles'
import type { Controle } from '../../types'
import { repartitionsDe } from './repartition'

const ROTATION = /\brotation\b/
const SANS = /\b(?:sans|hors|aucune?|pas de|non)\b/

/** L'État prend son taux, non celui d'une rotation passée ; pour les autres, elle est déconseillée (FLUX-10). */
export const CONTROLE_ROTATION: Controle = {
  id: 'FLUX-10.rotation',
  regle: 'FLUX-10',
  gravite: 'AL',
  aide: 'audit-flux.aide.rotation',
  examiner: (dossier, carnet) => {
    for (const { parts } of repartitionsDe(dossier)) {
      for (const { nom, role, textes, lieuDuTaux, points } of parts) {
        if (lieuDuTaux === null || points === null) continue
        const dit = textes.find((texte) => ROTATION.test(normaliser(texte)) && !SANS.test(normaliser(texte)))
        const etat = role === 'etat' || role === 'prioritaires' || role === 'agents'
        if (dit === undefined) carnet.conforme()
        else carnet.nonConforme({ lieu: lieuDuTaux, gravite: etat ? 'AL' : 'IF', lu: points / 100, attendu: null, message: message(etat ? 'audit-flux.rotation-etat' : 'audit-flux.rotation', { nom, dit }) })
      }
    }
  },
}
