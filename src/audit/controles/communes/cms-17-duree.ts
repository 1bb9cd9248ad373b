import { enIso, lireDate, message } from '../../../regles'
import { colonneEtrangere, lieuAuRang, valeurAuRang } from '../../communes/etrangeres'
import { jourDe, parcourir } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { citer } from '../../reconnaissance/citer'
import { brutDe } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle } from '../../types'
import { jugerLaDuree } from '../trame/terme'

const FIN = /^(?:date de |date d )?(?:fin|terme|echeance)\b(?: (?:du|de|d) (?:\w+ )*?(?:contrat|cms|effet|validite))?$|^(?:contrat|cms) jusqu au$/

/** Une ligne par contrat : sa date de fin est écrite, trois ans au plus après la signature. */
export const CMS_17_DUREE: Controle = {
  id: 'CMS-17.duree-de-la-ligne',
  regle: 'CMS-17',
  gravite: 'AL',
  aide: 'audit-trame.aide.duree',
  examiner: (dossier, carnet) => {
    parcourir(dossier, ['communes'], ['dateContrat'], (ligne) => controler(ligne, carnet))
  },
}

function controler(ligne: Ligne, carnet: Carnet): void {
  const rang = colonneEtrangere(ligne.volet, FIN)
  const signature = jourDe(ligne, 'dateContrat')
  if (rang === null || signature === null) return
  const valeur = valeurAuRang(ligne, rang)
  const [lieu, brut] = [lieuAuRang(ligne, rang), brutDe(valeur)]
  if (brut === null || brut === '') return carnet.nonConforme({ lieu, lu: null, attendu: null, message: message('audit-trame.terme-absent', {}) })
  const terme = lireDate(brut)
  const verdict = typeof terme === 'number' ? jugerLaDuree(signature, terme) : null
  if (typeof terme !== 'number' || verdict === null) return carnet.conforme()
  const donnees = { signature: enIso(signature), terme: enIso(terme), annees: verdict.annees, limite: enIso(verdict.limite) }
  carnet.nonConforme({ lieu, lu: citer(valeur), attendu: verdict.limite, message: message(`audit-trame.${verdict.phrase}`, donnees) })
}
