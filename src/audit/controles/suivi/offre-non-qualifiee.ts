import { message, normaliser } from '../../../regles'
import type { TableauDeSuivi } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { lireDrapeauDeCase, lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet } from '../../types'

const COTATION = /^cotation (?:est )?(?:en service|en place|effective|active|operationnelle)\b/

/** Un territoire dont la cotation est en service et dont aucun logement n'est qualifié (COT-29). */
export function direLOffreNonQualifiee({ id }: TableauDeSuivi, tableau: TableauReconnu, carnet: Carnet): void {
  const cotation = id === 'COT-29' ? tableau.etrangeres.find(({ intitule }) => COTATION.test(normaliser(intitule))) : undefined
  const [logements, qualifies] = [colonneDe(tableau, 'logements'), colonneDe(tableau, 'qualifies')]
  if (cotation === undefined || logements === undefined || qualifies === undefined) return
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const parc = lireNombreDeCase(tableau, logements, objet) ?? 0
    if (parc === 0 || lireDrapeauDeCase(tableau, cotation, objet) !== true || (lireNombreDeCase(tableau, qualifies, objet) ?? 0) > 0) continue
    const lu = valeurDe(tableau, objet, qualifies.rang) === null ? null : 0
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, qualifies.rang), regle: 'COT-29', gravite: 'AL', lu, attendu: null, message: message('audit-suivi.offre-non-qualifiee', { logements: parc }), certitude: qualifies.certitude })
  }
}
