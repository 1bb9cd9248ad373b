import { declarerSuivi } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { COTATION_2022, reference } from '../../socle/sources'
import { citerLesChoix, situer } from './constats'
import type { Element } from './listes'
import { reconnaitre } from './listes'

export const COT_25: FicheDeRegle = {
  id: 'COT-25',
  titre: 'Outil propre hors module SNE',
  nature: 'controle',
  articles: [reference('art. R. 441-2-10 du CCH', COTATION_2022, '1 et 2')],
  parametres: [],
  pointsOuverts: [],
}

export interface OutilDeCotation extends Element {
  readonly genre: 'module' | 'propre' | 'essai'
}

export const OUTILS_DE_COTATION: readonly OutilDeCotation[] = [
  { libelle: 'module SNE', autres: ['SNE', 'module cotation du SNE', 'module de cotation du SNE'], genre: 'module' },
  { libelle: 'SPTA', genre: 'propre' },
  { libelle: 'outil privé agréé', autres: ['service privatif agréé', 'outil privé'], genre: 'propre' },
  { libelle: 'tableur d’essai', autres: ['tableur', 'Excel'], genre: 'essai' },
]

const COLONNES = {
  territoire: { titres: ['territoire', 'EPCI'], type: 'texte', exigee: true },
  outil: { titres: ['outil de cotation', 'outil'], type: 'texte', exigee: true },
  transmission: { titres: ['transmission au SNE'], type: 'booleen', zeroVide: true, exigee: true },
  legalite: { titres: ['légalité contrôlée'], type: 'booleen', zeroVide: true },
  dhup: { titres: ['DHUP informée'], type: 'booleen', zeroVide: true },
  referent: { titres: ['référent attesté'], type: 'booleen', zeroVide: true },
  cerbere: { titres: ['compte Cerbère'], type: 'booleen', zeroVide: true },
  habilitation: { titres: ['habilitation'], type: 'booleen', zeroVide: true },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>
type Demarche = 'transmission' | 'legalite' | 'dhup' | 'referent' | 'cerbere' | 'habilitation'

/** Ce que chaque genre d'outil oblige à faire, colonne par colonne ; la transmission a son propre constat. */
const OBLIGATIONS: Readonly<Record<OutilDeCotation['genre'], readonly Demarche[]>> = {
  module: ['referent', 'cerbere', 'habilitation'],
  propre: ['transmission', 'legalite', 'dhup'],
  essai: [],
}

const NOMS: Readonly<Record<Demarche, string>> = {
  transmission: 'transmission automatique de la cotation au SNE',
  legalite: 'contrôle de légalité des critères par le préfet',
  dhup: 'information de la DHUP par le préfet',
  referent: 'référent désigné par attestation',
  cerbere: 'compte Cerbère du référent',
  habilitation: 'habilitation sur le module',
}

/** Obligations actives d'un outil (COT-25), dans l'ordre où les remplir ; aucune pour un tableur, qui ne fait qu'essayer. */
export function obligationsDeLOutil(outil: OutilDeCotation): readonly string[] {
  return OBLIGATIONS[outil.genre].map((demarche) => NOMS[demarche])
}

export const SUIVI_OUTILS = declarerSuivi<typeof COLONNES>({
  id: 'COT-25',
  titre: 'Outil de cotation de chaque territoire',
  aide: 'Une ligne par territoire : module du SNE, SPTA, outil privé agréé, ou tableur d’essai. Le contrôle donne les obligations de cet outil et celles qui restent à remplir.',
  fiches: [COT_25],
  colonnes: COLONNES,
  cle: ['territoire'],
  aides: {
    territoire: 'Nom du territoire.',
    outil: 'Module SNE, SPTA, outil privé agréé, ou tableur d’essai (un tableur ne tient pas lieu de système de cotation).',
    transmission:
      'Outil propre : Oui si la cotation de chaque demande part automatiquement au SNE. 0 ou vide : non dit ; écrivez Non.',
    legalite: 'Outil propre : Oui si le préfet a contrôlé la légalité des critères. 0 ou vide : pas encore.',
    dhup: 'Outil propre : Oui si le préfet en a informé la DHUP. 0 ou vide : pas encore.',
    referent: 'Module SNE : Oui si une attestation désigne le référent. 0 ou vide : pas encore.',
    cerbere: 'Module SNE : Oui si le référent a un compte Cerbère. 0 ou vide : pas encore.',
    habilitation:
      'Module SNE : Oui si le référent est habilité, ce qui ouvre aussi l’environnement d’essai. 0 ou vide : pas encore.',
  },
  choix: { outil: OUTILS_DE_COTATION.map(({ libelle }) => libelle) },
  calculees: [{ titre: 'obligations', unite: 'texte' }],
  exemple: [
    ['Métropole A', 'module SNE', null, null, null, 'Oui', 'Oui', 'Oui'],
    ['Agglomération B', 'SPTA', 'Non', 'Oui', 'Oui', null, null, null],
  ],
  controler: (lignes) => ({
    constats: lignes.flatMap(controlerLigne),
    calculs: lignes.map(({ outil }) => {
      const reconnu = reconnaitre(OUTILS_DE_COTATION, outil)
      return [reconnu === undefined ? '' : obligationsDeLOutil(reconnu).join(' ; ')]
    }),
  }),
})

function controlerLigne(lue: Ligne): ConstatDeTableau[] {
  const { numero: ligne, outil } = lue
  const nom = lue.territoire ?? ''
  const lieu = { ligne, colonne: COLONNES.outil }
  const reconnu = reconnaitre(OUTILS_DE_COTATION, outil)
  if (reconnu === undefined) {
    const choix = citerLesChoix(OUTILS_DE_COTATION.map(({ libelle }) => libelle))
    const id = outil === null ? 'a-preciser' : 'inconnu'
    return [situer(COT_25, 'AL', lieu, `cotation-demarche.outil.${id}`, { nom, lu: outil ?? '', choix })]
  }
  if (reconnu.genre === 'essai') return [situer(COT_25, 'AL', lieu, 'cotation-demarche.outil.essai', { nom })]
  const constats: ConstatDeTableau[] = []
  if (reconnu.genre === 'propre' && lue.transmission !== true) {
    const [gravite, id] =
      lue.transmission === false ? (['EL', 'sans-transmission'] as const) : (['AL', 'transmission-non-dite'] as const)
    const donnees = { nom, outil: reconnu.libelle }
    constats.push(situer(COT_25, gravite, { ligne, colonne: COLONNES.transmission }, `cotation-demarche.outil.${id}`, donnees))
  }
  for (const demarche of OBLIGATIONS[reconnu.genre]) {
    if (demarche === 'transmission' || lue[demarche] === true) continue
    constats.push(
      situer(COT_25, 'AL', { ligne, colonne: COLONNES[demarche] }, 'cotation-demarche.outil.reste', {
        nom,
        reste: NOMS[demarche],
      }),
    )
  }
  return constats
}
