import { parametreEmploye, valeurAuJour } from '../../com'
import type { ParametreDate } from '../../parametres'
import { JOUR_DU_GUIDE, P_MAJ_ALERTE, P_MAJ_FREQUENCE, P_MAJ_INCOHERENCE } from '../../parametres/projets'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Jour } from '../../socle/jour'
import { ajouterMois, enFrancais, enIso } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_41: FicheDeRegle = {
  id: 'CMS-41',
  titre: 'Mise à jour et suivi de la liste',
  nature: 'echeance',
  articles: [reference('art. L. 302-8-1 du CCH', GUIDE, 'section 3, point 3, et trame, article 3')],
  parametres: ['P_maj.frequence', 'P_maj.alerte', 'P_maj.incoherence'],
  pointsOuverts: ['AMB-25'],
}

export interface EntreeAge {
  readonly miseAJour: Jour | null
  readonly dateDuJour: Jour | null
  readonly lectures: Lectures
}

interface Echeances {
  /** Prochaine mise à jour sous la lecture choisie ; `null` = en continu, sans échéance. */
  readonly prochaine: Jour | null
  readonly aRevoir: Jour
  readonly perimee: Jour
}

/**
 * Jours écoulés depuis la dernière mise à jour de la liste des projets (CMS-41), avec l'alerte que cet âge appelle.
 * `incomplet` : une des deux dates manque. `refuse` : mise à jour à venir, ou jour antérieur au guide.
 */
export function ageDeLaListe(
  { miseAJour, dateDuJour, lectures }: EntreeAge,
  options: { readonly expliquer: boolean },
): Resultat<number> {
  const refus: Message[] = []
  if (dateDuJour !== null && enIso(dateDuJour) < JOUR_DU_GUIDE) {
    refus.push(message('projets.jour-avant-guide', { jour: enIso(dateDuJour), guide: JOUR_DU_GUIDE }))
  }
  if (miseAJour !== null && dateDuJour !== null && miseAJour > dateDuJour) {
    refus.push(message('projets.date-future', { miseAJour: enIso(miseAJour), jour: enIso(dateDuJour) }))
  }
  if (refus.length > 0) return nonEtabli('refuse', refus)
  if (miseAJour === null || dateDuJour === null) {
    const manques = [...(miseAJour === null ? ['date_mise_a_jour'] : []), ...(dateDuJour === null ? ['date_du_jour'] : [])]
    return nonEtabli('incomplet', [message('sru.donnees-manquantes', { manques: manques.join(', '), notifie: '' })])
  }
  const jours = dateDuJour - miseAJour
  const echeances = echeancesDe(miseAJour, dateDuJour, lectures)
  const alertes = alerteDeLAge(miseAJour, dateDuJour, echeances)
  if (!options.expliquer) return etabli(jours, 'jours', { alertes })
  const { prochaine } = echeances
  return etabli(jours, 'jours', {
    alertes,
    references: referencesDe([CMS_41]),
    parametres: [P_MAJ_FREQUENCE, P_MAJ_ALERTE, P_MAJ_INCOHERENCE]
      .filter((parametre) => prochaine !== null || parametre !== P_MAJ_FREQUENCE)
      .map((parametre) => parametreEmploye(parametre, enIso(dateDuJour))),
    hypotheses: hypothesesTouchees(['AMB-25'], lectures, (autres) => {
      const due = echeancesDe(miseAJour, dateDuJour, autres).prochaine
      return due === null ? 'mise à jour due à chaque changement' : `mise à jour due le ${enFrancais(due)}`
    }),
    explication: [
      {
        etape: message('projets.etape.age'),
        calcul: message('projets.calcul.age', { miseAJour: enIso(miseAJour), jour: enIso(dateDuJour) }),
        valeur: jours,
      },
      {
        etape: message('projets.etape.prochaine'),
        calcul:
          prochaine === null
            ? message('projets.calcul.continu')
            : message('projets.calcul.trimestre', { mois: moisDe(P_MAJ_FREQUENCE, dateDuJour) }),
        valeur: prochaine === null ? '' : enFrancais(prochaine),
      },
    ],
  })
}

/** Le guide dit « infra-annuelle », la trame « en continu » (AMB-25). */
function echeancesDe(miseAJour: Jour, dateDuJour: Jour, lectures: Lectures): Echeances {
  const apres = (parametre: ParametreDate): Jour => ajouterMois(miseAJour, moisDe(parametre, dateDuJour))
  return {
    prochaine: rangDe(lectures, 'AMB-25') === 1 ? null : apres(P_MAJ_FREQUENCE),
    aRevoir: apres(P_MAJ_ALERTE),
    perimee: apres(P_MAJ_INCOHERENCE),
  }
}

/** Une seule alerte, la plus forte. */
function alerteDeLAge(miseAJour: Jour, dateDuJour: Jour, { prochaine, aRevoir, perimee }: Echeances): Message[] {
  if (dateDuJour > perimee)
    return [message('projets.alerte.perimee', { mois: moisDe(P_MAJ_INCOHERENCE, dateDuJour), depuis: enIso(perimee) })]
  if (dateDuJour > aRevoir)
    return [message('projets.alerte.a-revoir', { mois: moisDe(P_MAJ_ALERTE, dateDuJour), depuis: enIso(aRevoir) })]
  if (prochaine === null)
    return dateDuJour > miseAJour ? [message('projets.alerte.continu', { miseAJour: enIso(miseAJour) })] : []
  return dateDuJour > prochaine ? [message('projets.alerte.trimestre', { prochaine: enIso(prochaine) })] : []
}

function moisDe(parametre: ParametreDate, dateDuJour: Jour): number {
  const datee = valeurAuJour(parametre, enIso(dateDuJour))
  if (datee === undefined) throw new Error(`paramètre ${parametre.id} sans valeur au ${enIso(dateDuJour)}`)
  return datee.valeur
}
