import { auxQuinzeChiffres, declarerSuivi, lireVariation } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { COTATION_2022, reference } from '../../socle/sources'
import { citerLesChoix, parmi, situer } from './constats'

export const COT_28: FicheDeRegle = {
  id: 'COT-28',
  titre: 'Articulation avec SYPLO',
  nature: 'controle',
  articles: [reference('décret 2019-1378 du 17 décembre 2019', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

const COLONNES = {
  demande: { titres: ['demande', 'repère de la demande'], type: 'texte', exigee: true },
  epci: { titres: ['note de l’EPCI'], type: 'brut', exigee: true },
  syplo: { titres: ['note SYPLO'], type: 'brut', zeroVide: true, exigee: true },
  employee: { titres: ['note employée'], type: 'brut', exigee: true },
  origine: { titres: ['origine', 'origine de la note'], type: 'texte' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

const ORIGINES = ['EPCI', 'SYPLO']

export const SUIVI_SYPLO = declarerSuivi<typeof COLONNES>({
  id: 'COT-28',
  titre: 'Notes de l’EPCI et de SYPLO',
  aide: 'Une ligne par demande, repérée par un numéro, jamais par un nom : les notes présentes et celle qu’on emploie. Le contrôle rappelle la note à garder : SYPLO repère les publics prioritaires, sa note s’efface devant celle de l’EPCI.',
  fiches: [COT_28],
  colonnes: COLONNES,
  aides: {
    demande: 'Numéro d’ordre, jamais un nom.',
    epci: 'Note de la cotation de l’EPCI. 0 est une note ; vide : pas de note.',
    syplo: 'Note lue dans SYPLO. 0 ou vide : aucune.',
    employee: 'Note que vos documents emploient. 0 est une note ; vide : aucune.',
    origine: 'EPCI ou SYPLO ; toute autre est signalée. 0 ou vide : non dite.',
  },
  choix: { origine: ORIGINES },
  calculees: [{ titre: 'note à garder', unite: 'points' }],
  exemple: [
    ['1', 202, 40, 242, null],
    ['2', 95, 30, 95, 'EPCI'],
  ],
  controler: (lignes) => ({
    constats: lignes.flatMap((ligne) => [...controlerLigne(ligne), ...controlerOrigine(ligne)]),
    calculs: lignes.map(({ epci }) => [nombre(epci) ?? '']),
  }),
})

function nombre(brut: Ligne['epci']): number | null {
  const lu = lireVariation(brut)
  return typeof lu === 'number' ? lu : null
}

function controlerLigne(lue: Ligne): ConstatDeTableau[] {
  const { numero: ligne, origine } = lue
  const repere = lue.demande ?? ''
  const illisibles = (['epci', 'syplo', 'employee'] as const).filter((cle) => lue[cle] !== null && nombre(lue[cle]) === null)
  if (illisibles.length > 0) {
    return illisibles.map((cle) =>
      situer(COT_28, 'IN', { ligne, colonne: COLONNES[cle] }, 'cotation-demarche.points-illisibles', { lu: String(lue[cle]) }),
    )
  }
  const [epci, syplo, employee] = [nombre(lue.epci), nombre(lue.syplo), nombre(lue.employee)]
  if (employee === null) return []
  const lieu = { ligne, colonne: COLONNES.employee }
  if (epci === null) {
    const id = syplo === null && origine === null ? 'origine' : 'sans-epci'
    return [
      situer(
        COT_28,
        'AL',
        { ligne, colonne: id === 'origine' ? COLONNES.origine : COLONNES.epci },
        `cotation-demarche.syplo.${id}`,
        { repere },
      ),
    ]
  }
  if (employee === epci) return []
  const donnees = { repere, epci, syplo: syplo ?? 0, employee }
  if (syplo !== null && employee === auxQuinzeChiffres(epci + syplo))
    return [situer(COT_28, 'EL', lieu, 'cotation-demarche.syplo.additionnees', donnees)]
  return [
    situer(
      COT_28,
      'IN',
      lieu,
      employee === syplo ? 'cotation-demarche.syplo.syplo-gardee' : 'cotation-demarche.syplo.autre',
      donnees,
    ),
  ]
}

function controlerOrigine({ numero: ligne, demande, origine }: Ligne): ConstatDeTableau[] {
  if (origine === null || parmi(ORIGINES, origine) !== undefined) return []
  const donnees = { repere: demande ?? '', lu: origine, choix: citerLesChoix(ORIGINES) }
  return [situer(COT_28, 'AL', { ligne, colonne: COLONNES.origine }, 'cotation-demarche.syplo.origine-autre', donnees)]
}
