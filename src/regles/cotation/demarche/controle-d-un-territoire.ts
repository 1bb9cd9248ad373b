import type { ConstatDeTableau, LigneLue } from '../../com'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import { COLONNES_D_AVANCEMENT as COLONNES, COT_31 } from './colonnes-d-avancement'
import { citerLesChoix, parmi, situer } from './constats'
import { ANCIENNE_ECHEANCE, AVANCEMENTS, COT_02, echeanceDeCotation } from './echeance'
import { COT_01, lireTypeDeTerritoire, obligationDeCotation, TERRITOIRES } from './obligation'
import type { ObligationDeCotation } from './obligation'

type Ligne = LigneLue<typeof COLONNES>

/** Obligation du territoire d'une ligne ; `null` : une donnée décisive manque. */
export function obligationDeLigne({ type, plh, competence, qpv }: Ligne): ObligationDeCotation | null {
  const resultat = obligationDeCotation(
    { type: lireTypeDeTerritoire(type ?? '') ?? null, plh, competence, qpv },
    { expliquer: false },
  )
  return resultat.etat === 'etabli' ? resultat.valeur : null
}

/** Cotation conforme au jour dit ; une mise en service à venir n'équipe pas encore. */
export function estEquipe({ conforme, miseEnService }: Ligne, jour: Jour | null): boolean {
  return conforme === true && (miseEnService === null || jour === null || miseEnService <= jour)
}

/** La cotation sert au jour dit : mise en service passée, ou avancement qui le dit sans date. */
export function sertAu({ avancement, miseEnService }: Ligne, jour: Jour | null): boolean {
  if (miseEnService !== null) return jour === null || miseEnService <= jour
  return parmi(AVANCEMENTS, avancement) === 'en service'
}

/** Ce que les règles de l'obligation, de l'échéance et de l'avancement relèvent sur un territoire (COT-01, COT-02, COT-31). */
export function controlerTerritoire(ligne: Ligne, jour: Jour | null): ConstatDeTableau[] {
  return [...controlerObligation(ligne, jour), ...controlerDates(ligne, jour), ...controlerAvancement(ligne)]
}

function controlerObligation(lue: Ligne, jour: Jour | null): ConstatDeTableau[] {
  const { numero: ligne, type, plh, competence, qpv, avancement, adoption, miseEnService, prevue } = lue
  const nom = lue.territoire ?? ''
  const lieu = { ligne, colonne: null }
  const constats: ConstatDeTableau[] = []
  const typeLu = lireTypeDeTerritoire(type ?? '')
  if (type !== null && typeLu === undefined) {
    const choix = citerLesChoix(TERRITOIRES)
    constats.push(
      situer(COT_01, 'IN', { ligne, colonne: COLONNES.type }, 'cotation-demarche.avancement.type', { nom, lu: type, choix }),
    )
  }
  const resultat = obligationDeCotation({ type: typeLu ?? null, plh, competence, qpv }, { expliquer: false })
  if (resultat.etat !== 'etabli') {
    const manques = resultat.motifs.map(({ id }) => TITRES_PAR_MANQUE[id] ?? '').join(', ')
    return [...constats, situer(COT_01, 'AL', lieu, 'cotation-demarche.avancement.obligation-inconnue', { nom, manques })]
  }
  if (resultat.valeur.statut === 'facultatif') {
    return competence === true && qpv === 0
      ? [...constats, situer(COT_01, 'IF', { ligne, colonne: COLONNES.qpv }, 'cotation-demarche.avancement.qpv-nul', { nom })]
      : constats
  }
  const donnees = { nom, critere: resultat.valeur.critere, echeance: enIso(echeanceDeCotation()) }
  if (avancement === null && adoption === null && miseEnService === null && prevue === null) {
    constats.push(situer(COT_31, 'AL', { ligne, colonne: COLONNES.avancement }, 'cotation-demarche.avancement.absent', donnees))
  }
  if (!sertAu(lue, jour) && jour !== null && jour > echeanceDeCotation()) {
    const retard = { ...donnees, jours: jour - echeanceDeCotation() }
    const colonne = avancement === null ? COLONNES.miseEnService : COLONNES.avancement
    constats.push(situer(COT_02, 'EL', { ligne, colonne }, 'cotation-demarche.avancement.retard', retard))
  }
  if (!sertAu(lue, jour) && prevue === null && avancement !== null) {
    constats.push(
      situer(COT_31, 'AL', { ligne, colonne: COLONNES.prevue }, 'cotation-demarche.avancement.sans-calendrier', { nom }),
    )
  }
  return constats
}

const TITRES_PAR_MANQUE: Readonly<Record<string, string>> = {
  'cotation-demarche.manque.type': COLONNES.type.titres[0],
  'cotation-demarche.manque.plh': COLONNES.plh.titres[0],
  'cotation-demarche.manque.competence': COLONNES.competence.titres[0],
  'cotation-demarche.manque.qpv': COLONNES.qpv.titres[0],
}

function controlerDates(lue: Ligne, jour: Jour | null): ConstatDeTableau[] {
  const { numero: ligne, adoption, miseEnService, affichee } = lue
  const nom = lue.territoire ?? ''
  const constats: ConstatDeTableau[] = []
  const mise = { ligne, colonne: COLONNES.miseEnService }
  if (miseEnService !== null && adoption !== null && miseEnService < adoption) {
    const dates = { nom, miseEnService: enIso(miseEnService), adoption: enIso(adoption) }
    constats.push(situer(COT_02, 'AL', mise, 'cotation-demarche.avancement.avant-adoption', dates))
  }
  if (miseEnService !== null && jour !== null && miseEnService > jour) {
    constats.push(
      situer(COT_02, 'AL', mise, 'cotation-demarche.avancement.a-venir', { nom, miseEnService: enIso(miseEnService) }),
    )
  }
  if (affichee !== null && affichee !== echeanceDeCotation()) {
    const id = affichee === ANCIENNE_ECHEANCE ? 'ancienne-echeance' : 'autre-echeance'
    const dates = { nom, affichee: enIso(affichee), echeance: enIso(echeanceDeCotation()) }
    constats.push(situer(COT_02, 'IF', { ligne, colonne: COLONNES.affichee }, `cotation-demarche.avancement.${id}`, dates))
  }
  return constats
}

function controlerAvancement(lue: Ligne): ConstatDeTableau[] {
  const { numero: ligne, avancement, adoption, miseEnService, conforme } = lue
  const nom = lue.territoire ?? ''
  const lieu = { ligne, colonne: COLONNES.avancement }
  if (avancement === null) {
    const date = adoption !== null || miseEnService !== null
    return date ? [situer(COT_31, 'AL', lieu, 'cotation-demarche.avancement.sans-statut', { nom })] : []
  }
  const lu = parmi(AVANCEMENTS, avancement)
  if (lu === undefined) {
    const choix = citerLesChoix(AVANCEMENTS)
    return [situer(COT_31, 'IN', lieu, 'cotation-demarche.avancement.statut', { nom, lu: avancement, choix })]
  }
  if (lu === 'en service') {
    return [
      ...(miseEnService === null
        ? [situer(COT_31, 'AL', { ligne, colonne: COLONNES.miseEnService }, 'cotation-demarche.avancement.sans-date', { nom })]
        : []),
      ...(conforme === null
        ? [situer(COT_31, 'AL', { ligne, colonne: COLONNES.conforme }, 'cotation-demarche.avancement.conformite', { nom })]
        : []),
      ...(conforme === false
        ? [situer(COT_31, 'AL', { ligne, colonne: COLONNES.conforme }, 'cotation-demarche.avancement.non-conforme', { nom })]
        : []),
    ]
  }
  return miseEnService !== null || conforme === true
    ? [situer(COT_31, 'IN', lieu, 'cotation-demarche.avancement.contredit', { nom, lu })]
    : []
}
