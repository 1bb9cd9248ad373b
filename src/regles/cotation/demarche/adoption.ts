import { constatSansJour, declarerSuivi, valeurDeLaCirculaire } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue } from '../../com'
import { P_COT_PAC } from '../../parametres/cotation-demarche'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { ajouterMois, enIso } from '../../socle/jour'
import { COTATION_2022, reference } from '../../socle/sources'
import { citerLesChoix, parmi, situer } from './constats'

export const COT_04: FicheDeRegle = {
  id: 'COT-04',
  titre: 'Procédure d’adoption',
  nature: 'echeance',
  articles: [reference('art. R. 441-2-11 du CCH', COTATION_2022, '1')],
  parametres: ['P_cot_pac'],
  pointsOuverts: [],
}

export const SITUATIONS_DU_PLAN = ['inexistant', 'sans cotation', 'avec cotation'] as const
export type SituationDuPlan = (typeof SITUATIONS_DU_PLAN)[number]

/**
 * Jour au plus tard du porter à connaissance (COT-04 ; CCH, art. R. 441-2-11) : trois mois après la transmission de la
 * délibération. `null` : transmission non dite, ou plan déjà là (le porter à connaissance lance alors la procédure, sans délai).
 */
export function echeanceDuPac(situation: SituationDuPlan | null, transmission: Jour | null): Jour | null {
  if (situation !== 'inexistant' || transmission === null) return null
  return ajouterMois(transmission, valeurDeLaCirculaire(P_COT_PAC))
}

/** Le plan s'adopte si les modifications motivées que le préfet a demandées y sont ; `null` : non dit. */
export function estAdoptable(demandes: boolean | null, integrees: boolean | null): boolean | null {
  return demandes === true ? integrees : demandes === null ? null : true
}

const COLONNES = {
  territoire: { titres: ['territoire', 'EPCI'], type: 'texte', exigee: true },
  situation: { titres: ['situation du PPGDID', 'PPGDID'], type: 'texte', exigee: true },
  deliberation: { titres: ['délibération', 'date de délibération'], type: 'date' },
  transmission: { titres: ['transmission', 'date de transmission'], type: 'date' },
  pac: { titres: ['porter à connaissance', 'PAC'], type: 'date' },
  projet: { titres: ['projet', 'date du projet'], type: 'date' },
  demandes: { titres: ['modifications demandées', 'demandes motivées'], type: 'booleen', zeroVide: true },
  integrees: { titres: ['modifications intégrées', 'intégrées'], type: 'booleen', zeroVide: true },
  adoption: { titres: ['adoption', 'date d’adoption'], type: 'date' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

export const SUIVI_ADOPTION = declarerSuivi<typeof COLONNES>({
  id: 'COT-04',
  titre: 'Procédure d’adoption de la cotation',
  aide: 'Une ligne par territoire : les étapes du plan (PPGDID) qui porte la cotation. Le contrôle donne le jour au plus tard du porter à connaissance et dit si le plan peut être adopté. En Île-de-France, le préfet de région peut consulter le CRHH sur des critères communs.',
  fiches: [COT_04],
  colonnes: COLONNES,
  cle: ['territoire'],
  aides: {
    territoire: 'Nom de l’EPCI, de l’EPT ou de la ville.',
    situation:
      'PPGDID inexistant, sans cotation (le porter à connaissance suffit à lancer) ou avec cotation (à réviser selon le porter à connaissance).',
    deliberation: 'Date de la délibération qui engage la procédure. 0 ou vide : non dite.',
    transmission: 'Date à laquelle la délibération est transmise au préfet. 0 ou vide : non dite.',
    pac: 'Date du porter à connaissance du préfet. 0 ou vide : pas encore reçu.',
    projet: 'Date du projet de plan. 0 ou vide : pas encore rédigé.',
    demandes: 'Oui si le préfet a demandé des modifications motivées. 0 ou vide : non dit.',
    integrees: 'Oui si toutes les modifications demandées sont dans le plan. 0 ou vide : non dit.',
    adoption: 'Date d’adoption du plan. 0 ou vide : pas encore adopté.',
  },
  choix: { situation: SITUATIONS_DU_PLAN },
  calculees: [
    { titre: 'PAC au plus tard', unite: 'date (numéro de série)' },
    { titre: 'adoptable', unite: 'texte' },
  ],
  exemple: [
    ['Agglomération A', 'inexistant', '2023-03-08', '2023-03-15', '2023-06-02', '2023-10-20', 'Oui', 'Oui', '2023-12-14'],
    ['Métropole B', 'sans cotation', null, null, '2023-02-10', '2023-09-05', 'Non', null, '2023-11-30'],
  ],
  controler: (lignes, contexte) => ({
    constats: [
      ...(contexte.jour === null && lignes.some(attendLePac) ? [constatSansJour(COT_04.id)] : []),
      ...lignes.flatMap((ligne) => controlerLigne(ligne, contexte)),
    ],
    calculs: lignes.map(({ situation, transmission, demandes, integrees }) => [
      echeanceDuPac(parmi(SITUATIONS_DU_PLAN, situation) ?? null, transmission) ?? '',
      direAdoptable(estAdoptable(demandes, integrees)),
    ]),
  }),
})

function direAdoptable(adoptable: boolean | null): string {
  return adoptable === null ? '' : adoptable ? 'oui' : 'non'
}

function attendLePac({ situation, transmission, pac }: Ligne): boolean {
  return pac === null && echeanceDuPac(parmi(SITUATIONS_DU_PLAN, situation) ?? null, transmission) !== null
}

function controlerLigne(lue: Ligne, { jour }: ContexteDeSuivi): ConstatDeTableau[] {
  const { numero: ligne, territoire, situation, deliberation, transmission, pac, projet, demandes, integrees, adoption } = lue
  const plan = parmi(SITUATIONS_DU_PLAN, situation)
  const nom = territoire ?? ''
  const constats: ConstatDeTableau[] = []
  if (plan === undefined) {
    const choix = citerLesChoix(SITUATIONS_DU_PLAN)
    constats.push(
      situer(COT_04, 'AL', { ligne, colonne: COLONNES.situation }, 'cotation-demarche.adoption.situation', {
        nom,
        lu: situation ?? '',
        choix,
      }),
    )
  }
  if (plan === 'inexistant') constats.push(...controlerDelai(lue, jour))
  if (deliberation !== null && transmission !== null && transmission < deliberation) {
    const dates = { nom, transmission: enIso(transmission), deliberation: enIso(deliberation) }
    constats.push(
      situer(COT_04, 'AL', { ligne, colonne: COLONNES.transmission }, 'cotation-demarche.adoption.transmission-avant', dates),
    )
  }
  if (adoption !== null && pac !== null && adoption < pac) {
    const dates = { nom, adoption: enIso(adoption), pac: enIso(pac) }
    constats.push(situer(COT_04, 'AL', { ligne, colonne: COLONNES.adoption }, 'cotation-demarche.adoption.avant-pac', dates))
  }
  if (adoption !== null && pac === null) {
    const donnees = { nom, adoption: enIso(adoption) }
    constats.push(situer(COT_04, 'AL', { ligne, colonne: COLONNES.pac }, 'cotation-demarche.adoption.sans-pac', donnees))
  }
  if (adoption !== null && projet !== null && adoption < projet) {
    const dates = { nom, adoption: enIso(adoption), projet: enIso(projet) }
    constats.push(situer(COT_04, 'AL', { ligne, colonne: COLONNES.projet }, 'cotation-demarche.adoption.projet-tardif', dates))
  }
  if (adoption !== null && demandes === true && integrees !== true) {
    const [gravite, id] = integrees === false ? (['EL', 'non-integrees'] as const) : (['AL', 'integrees-non-dites'] as const)
    constats.push(
      situer(COT_04, gravite, { ligne, colonne: COLONNES.integrees }, `cotation-demarche.adoption.${id}`, {
        nom,
        adoption: enIso(adoption),
      }),
    )
  }
  return constats
}

/** Plan à créer : la délibération, sa transmission, puis le porter à connaissance dans son délai. */
function controlerDelai(
  { numero: ligne, territoire, deliberation, transmission, pac }: Ligne,
  jour: Jour | null,
): ConstatDeTableau[] {
  const nom = territoire ?? ''
  const constats: ConstatDeTableau[] = []
  if (deliberation === null && (transmission !== null || pac !== null)) {
    constats.push(
      situer(COT_04, 'AL', { ligne, colonne: COLONNES.deliberation }, 'cotation-demarche.adoption.sans-deliberation', { nom }),
    )
  }
  if (transmission === null && pac !== null) {
    constats.push(
      situer(COT_04, 'AL', { ligne, colonne: COLONNES.transmission }, 'cotation-demarche.adoption.sans-transmission', { nom }),
    )
  }
  const echeance = echeanceDuPac('inexistant', transmission)
  if (transmission === null || echeance === null) return constats
  const lieu = { ligne, colonne: COLONNES.pac }
  const donnees = { nom, transmission: enIso(transmission), echeance: enIso(echeance) }
  if (pac !== null && pac < transmission) {
    constats.push(situer(COT_04, 'AL', lieu, 'cotation-demarche.adoption.pac-avant', { ...donnees, pac: enIso(pac) }))
  } else if (pac !== null && pac > echeance) {
    constats.push(situer(COT_04, 'AL', lieu, 'cotation-demarche.adoption.pac-tardif', { ...donnees, pac: enIso(pac) }))
  } else if (pac === null && jour !== null && jour > echeance) {
    constats.push(situer(COT_04, 'AL', lieu, 'cotation-demarche.adoption.pac-attendu', donnees))
  }
  return constats
}
