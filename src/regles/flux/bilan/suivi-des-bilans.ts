import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, ControleDeSuivi, LigneLue, TableauDeSuivi } from '../../com'
import { declarerSuivi, placerConstat } from '../../com'
import { normaliser } from '../../socle/normaliser'
import * as S from './colonnes-de-suivi'
import { DIMENSIONS_DU_BILAN } from './dimensions'
import { echeanceDesReservataires } from './echeances-du-bilan'
import { controlerLEnvoi, dernierJourDEnvoi, joursDeRetard } from './envoi'
import { FLUX_30 } from './ventiler'

const ANNEE = 'Année du bilan'
const COLONNES = {
  bailleur: S.BAILLEUR,
  annee: S.colonneDeLAnnee(ANNEE),
  ventilation: { titres: ['Ventilation'], type: 'texte' },
  proposes: S.PROPOSES,
  attribues: S.ATTRIBUES,
  envoi: S.ENVOI,
  report: S.REPORT,
  signe: { titres: ['Signé par la direction générale', 'Signé'], type: 'booleen' },
} as const satisfies ColonnesAttendues
type Ligne = LigneLue<typeof COLONNES>

const VENTILATIONS: readonly string[] = DIMENSIONS_DU_BILAN.map(({ titre }) => titre)

/** Bilans annuels reçus ou envoyés, une ligne par ventilation (FLUX-30). */
export const SUIVI_DES_BILANS: TableauDeSuivi = declarerSuivi({
  id: 'FLUX-30',
  titre: 'Bilans annuels du flux',
  aide: 'Une ligne par bailleur, année et ventilation, avec le total de la ventilation. Le contrôle dit les ventilations absentes, les totaux qui diffèrent, l’envoi en retard et l’absence de signature.',
  fiches: [FLUX_30],
  colonnes: COLONNES,
  aides: {
    bailleur: S.AIDE_BAILLEUR,
    annee: 'Année des propositions et des attributions, sur quatre chiffres. Vide ou 0 : l’échéance ne se juge pas.',
    ventilation: `L’une des six : ${VENTILATIONS.join(', ')}.`,
    proposes: S.AIDE_PROPOSES,
    attribues: S.AIDE_ATTRIBUES,
    envoi: S.AIDE_ENVOI,
    report: S.AIDE_REPORT,
    signe: 'Oui si le directeur général a signé le bilan : conseillé. Vide : non.',
  },
  choix: { ventilation: VENTILATIONS },
  calculees: [
    { titre: 'Dernier jour d’envoi', unite: 'date (numéro de série)' },
    { titre: 'Jours de retard', unite: 'jours' },
    { titre: 'Part attribuée', unite: 'fraction' },
  ],
  exemple: VENTILATIONS.map((ventilation) => ['Bailleur A', 2024, ventilation, 640, 598, '2025-02-20', null, true]),
  controler,
})

function controler(lignes: readonly Ligne[], contexte: ContexteDeSuivi): ControleDeSuivi {
  return {
    constats: [
      ...lignes.flatMap(controlerLaLigne),
      ...S.grouperParBailleur(lignes).flatMap((groupe) => controlerLeBilan(groupe, contexte)),
    ],
    calculs: lignes.map(({ annee, proposes, attribues, envoi, report }) => {
      const dernier = S.estUneAnnee(annee) ? dernierJourDEnvoi(echeanceDesReservataires(annee, contexte.lectures), report) : ''
      const part = proposes === null || proposes === 0 || attribues === null ? '' : attribues / proposes
      return [dernier, dernier === '' ? '' : joursDeRetard(envoi, dernier), part]
    }),
  }
}

function controlerLaLigne({ numero, annee, ventilation, proposes, attribues }: Ligne): readonly ConstatDeTableau[] {
  const constats = [...S.controlerLAnnee('FLUX-30', numero, ANNEE, annee)]
  if (ventilation !== null && ventilationDe(ventilation) === undefined) {
    const donnees = { lu: ventilation, connues: VENTILATIONS.join(', ') }
    constats.push(placerConstat({ regle: 'FLUX-30', ligne: numero, colonne: 'Ventilation' }, 'AL', 'flux.suivi-bilan.ventilation-inconnue', donnees))
  }
  if (proposes !== null && attribues !== null && attribues > proposes) {
    constats.push(placerConstat({ regle: 'FLUX-30', ligne: numero, colonne: 'Attribués' }, 'AL', 'flux.suivi-bilan.attribues-superieurs', { proposes, attribues }))
  }
  return constats
}

/** Ce qu'un service écrit d'une ventilation. */
const MOTIFS: readonly (readonly [RegExp, string])[] = [
  [/^(?:par )?(?:reservataires?|contingents?)\b/, 'Réservataire'],
  [/^(?:par )?(?:typologies?|taille|nombre de pieces)\b/, 'Typologie'],
  [/^(?:par )?(?:types? de |modes? de )?financements?\b/, 'Financement'],
  [/\bqpv\b|\bquartiers? prioritaires?\b/, 'QPV'],
  [/^(?:par )?communes?\b/, 'Commune'],
  [/\b(?:periode|epoque|annee) de construction\b/, 'Période de construction'],
]

function ventilationDe(lue: string): string | undefined {
  const mots = normaliser(lue)
  const dite = MOTIFS.find(([motif]) => motif.test(mots))?.[1]
  return VENTILATIONS.find((connue) => connue === dite || normaliser(connue) === mots)
}

function controlerLeBilan(groupe: readonly [Ligne, ...Ligne[]], contexte: ContexteDeSuivi): readonly ConstatDeTableau[] {
  const [premiere] = groupe
  const { numero, annee } = premiere
  const portees = groupe.flatMap(({ ventilation }) => (ventilation === null ? [] : (ventilationDe(ventilation) ?? [])))
  const absentes = VENTILATIONS.filter((connue) => !portees.includes(connue))
  const doubles = VENTILATIONS.filter((connue) => portees.filter((portee) => portee === connue).length > 1)
  const envois = groupe.flatMap(({ envoi }) => (envoi === null ? [] : [envoi]))
  const constats: ConstatDeTableau[] = []
  if (absentes.length > 0) {
    constats.push(placerConstat({ regle: 'FLUX-30', ligne: numero, colonne: 'Ventilation' }, 'EL', 'flux.suivi-bilan.ventilations-absentes', { absentes: absentes.join(', ') }))
  }
  if (doubles.length > 0) {
    constats.push(placerConstat({ regle: 'FLUX-30', ligne: numero, colonne: 'Ventilation' }, 'IN', 'flux.suivi-bilan.ventilations-doubles', { doubles: doubles.join(', ') }))
  }
  constats.push(...totauxDifferents(groupe))
  if (!groupe.some(({ signe }) => signe === true)) constats.push(placerConstat({ regle: 'FLUX-30', ligne: numero, colonne: COLONNES.signe.titres[0] }, 'IF', 'flux.suivi-bilan.non-signe'))
  if (!S.estUneAnnee(annee)) return constats
  const report = Math.max(...groupe.map((ligne) => ligne.report ?? 0)) || null
  const envoi = envois.length === 0 ? null : Math.max(...envois)
  const echeance = echeanceDesReservataires(annee, contexte.lectures)
  return [...constats, ...controlerLEnvoi({ regle: 'FLUX-30', numero, envoi, report, echeance, anneeClose: annee }, contexte)]
}

/** Chaque total renseigné se compare au premier du bilan. */
function totauxDifferents(groupe: readonly Ligne[]): readonly ConstatDeTableau[] {
  return (['proposes', 'attribues'] as const).flatMap((colonne) => {
    const reference = groupe.find((ligne) => ligne[colonne] !== null)
    if (reference === undefined) return []
    return groupe.flatMap((ligne) => {
      const [lu, attendu] = [ligne[colonne], reference[colonne]]
      if (lu === null || attendu === null || lu === attendu) return []
      const donnees = { lu, attendu, ligne: reference.numero }
      return [placerConstat({ regle: 'FLUX-30', ligne: ligne.numero, colonne: COLONNES[colonne].titres[0] }, 'IN', 'flux.suivi-bilan.totaux-differents', donnees)]
    })
  })
}
