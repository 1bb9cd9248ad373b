import { message } from '../../../regles'
import { colonneDe, formuleDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { lireNombreDeCase, lireTauxDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { ecrirePoints } from './ecrire-points'
import { MODELE_ASSIETTE } from './modele-assiette'

/** Prévisionnel : relogements des ventes, part à reloger, justification (FLUX-32). */
export const CONTROLE_PREVISIONNEL: Controle = {
  id: 'FLUX-32.previsionnel',
  regle: 'FLUX-32',
  gravite: 'IN',
  aide: 'audit-flux.aide.previsionnel',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_ASSIETTE.id || tableau.type !== 'FLUX-32') continue
      const [ventes, part, relogements, justification] = ['b5', 'partAReloger', 'relogementsDesVentes', 'justification'].map((notion) => colonneDe(tableau, notion))
      for (let rang = 0; rang < tableau.objets.length; rang += 1) {
        const objet = tableau.objets[rang] ?? 0
        if (part !== undefined) examinerLesVentes(dossier, tableau, objet, part, ventes, relogements, carnet)
        if (justification !== undefined) examinerLaJustification(tableau, objet, justification, carnet)
      }
    }
  },
}

function examinerLesVentes(
  dossier: Dossier,
  tableau: TableauReconnu,
  objet: number,
  part: ColonneReconnue,
  ventes: ColonneReconnue | undefined,
  relogements: ColonneReconnue | undefined,
  carnet: Carnet,
): void {
  const taux = lireTauxDeCase(tableau, part, objet)
  const lieu = lieuDe(tableau, objet, part.rang)
  const brut = lireNombreDeCase(tableau, part, objet) ?? NaN
  const fraction = taux === null ? (brut >= 0 && brut <= 2 ? brut : NaN) : taux.points / 100
  if (fraction > 1) {
    const consequences = relogements === undefined ? [] : [lieuDe(tableau, objet, relogements.rang)]
    carnet.nonConforme({ lieu, lu: ecrirePoints(dossier, lieu, fraction * 100), attendu: null, message: message('audit-flux.part-a-reloger', { part: fraction }), certitude: part.certitude, consequences })
    return
  }
  if (ventes === undefined || relogements === undefined || taux === null) return
  const [vendus, reloges] = [lireNombreDeCase(tableau, ventes, objet), lireNombreDeCase(tableau, relogements, objet)]
  if (vendus === null || reloges === null) return
  const exact = vendus * fraction
  if (Math.abs(reloges - exact) < 1) {
    carnet.conforme()
    return
  }
  const attendu = Math.round(Number(exact.toPrecision(12)))
  carnet.nonConforme({
    lieu: lieuDe(tableau, objet, relogements.rang),
    lu: reloges,
    attendu,
    message: message('audit-flux.relogements-des-ventes', { ventes: vendus, part: fraction, lu: reloges, attendu }),
    correction: attendu,
    certitude: laPlusFaible([ventes.certitude, part.certitude, relogements.certitude]),
  })
}

function examinerLaJustification(tableau: TableauReconnu, objet: number, justification: ColonneReconnue, carnet: Carnet): void {
  const valeur = valeurDe(tableau, objet, justification.rang)
  if ((valeur !== null && valeur !== '') || formuleDe(tableau, objet, justification.rang) !== null) {
    carnet.conforme()
    return
  }
  carnet.nonConforme({ lieu: lieuDe(tableau, objet, justification.rang), gravite: 'AL', lu: null, attendu: null, message: message('audit-flux.sans-justification'), certitude: justification.certitude })
}
