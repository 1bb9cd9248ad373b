import { message, normaliser } from '../../../regles'
import { colonneDe, formuleDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { lireDateDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lieuDuTitre } from '../../reconnaissance/lieu-du-titre'
import { nombreOuZero, vraiOuFaux } from './colonnes-de-demandes'
import { jourDuCalcul } from './dates'
import { MODELE_DEMANDES } from './modele-demandes'

/** Ce qu'une demande cotée ne peut porter : ancienneté négative, grille d'un autre, notes additionnées, rang (COT-14, 15, 18, 21, 28). */
export const CONTROLE_DES_DEMANDES: Controle = {
  id: 'COT-15.demandes',
  regle: 'COT-15',
  gravite: 'EL',
  aide: 'audit-cotation.aide.demandes',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_DEMANDES.id) continue
      examinerLesGrilles(tableau, carnet)
      examinerLesDurees(dossier, tableau, carnet)
      examinerLesVersions(tableau, carnet)
      examinerLesDeuxNotes(tableau, carnet)
      examinerLesAges(tableau, carnet)
      examinerLeRang(tableau, carnet)
    }
  },
}

/** Ce que la nature d'une demande dit de qui n'est pas locataire du parc social. */
const PREMIERE_DEMANDE = /\b(?:premiere|1re|1ere|initiale|nouvelle|externe|hors parc)\b/

/** La grille des mutations ne vaut que pour les locataires du parc social. */
function examinerLesGrilles(tableau: TableauReconnu, carnet: Carnet): void {
  const grille = colonneDe(tableau, 'grille')
  const locataire = colonneDe(tableau, 'S37') ?? colonneDe(tableau, 'nature')
  if (grille === undefined || locataire === undefined) return
  const certitude = laPlusFaible([tableau.certitude, grille.certitude, locataire.certitude])
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const dite = valeurDe(tableau, objet, grille.rang)
    if (typeof dite !== 'string' || !/\bmutations?\b/.test(normaliser(dite))) continue
    const brut = valeurDe(tableau, objet, locataire.rang)
    const exclu = locataire.notion === 'nature' ? typeof brut === 'string' && PREMIERE_DEMANDE.test(normaliser(brut)) : vraiOuFaux(tableau, objet, locataire.rang) === 0
    if (brut === null || brut === '' || !exclu) {
      carnet.conforme()
      continue
    }
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, grille.rang), lu: dite, attendu: 'générale', message: message('audit-cotation.grille-des-mutations'), certitude })
  }
}

function examinerLesDurees(dossier: Dossier, tableau: TableauReconnu, carnet: Carnet): void {
  const calcul = jourDuCalcul(tableau) ?? dossier.options.jour
  for (const notion of ['ancienneteEnMois', 'ancienneteEnAns'] as const) {
    const colonne = colonneDe(tableau, notion)
    if (colonne !== undefined) relever(tableau, colonne, (objet) => nombreOuZero(tableau, objet, colonne.rang) < 0, 'audit-cotation.anciennete-negative', carnet)
  }
  const depot = colonneDe(tableau, 'depot')
  if (depot === undefined || calcul === null) return
  relever(tableau, depot, (objet) => (lireDateDeCase(tableau, depot, objet) ?? 0) > calcul, 'audit-cotation.depot-futur', carnet)
}

function relever(tableau: TableauReconnu, colonne: ColonneReconnue, fautif: (objet: number) => boolean, id: string, carnet: Carnet): void {
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    if (!fautif(objet)) {
      carnet.conforme()
      continue
    }
    const lu = valeurDe(tableau, objet, colonne.rang)
    carnet.nonConforme({
      lieu: lieuDe(tableau, objet, colonne.rang),
      regle: 'COT-21',
      gravite: 'IN',
      lu: typeof lu === 'object' ? null : lu,
      attendu: null,
      message: message(id, { lu: typeof lu === 'object' ? '' : lu }),
      certitude: laPlusFaible([tableau.certitude, colonne.certitude]),
    })
  }
}

/** Une seule version de grille cote toutes les demandes. */
function examinerLesVersions(tableau: TableauReconnu, carnet: Carnet): void {
  const colonne = colonneDe(tableau, 'version')
  if (colonne === undefined) return
  const comptes = new Map<string, number[]>()
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const lue = valeurDe(tableau, objet, colonne.rang)
    const version = lue === null || typeof lue === 'object' ? '' : normaliser(String(lue))
    comptes.set(version, [...(comptes.get(version) ?? []).slice(0, 50), objet])
  }
  const certitude = laPlusFaible([tableau.certitude, colonne.certitude])
  const [sans] = comptes.get('') ?? []
  if (sans !== undefined) {
    carnet.nonConforme({ lieu: lieuDe(tableau, sans, colonne.rang), regle: 'COT-14', gravite: 'AL', lu: null, attendu: null, message: message('audit-cotation.sans-version'), certitude })
  }
  const [premiere, ...autres] = [...comptes].filter(([version]) => version !== '').sort(([, a], [, b]) => b.length - a.length)
  if (premiere === undefined || autres.length === 0) {
    carnet.conforme()
    return
  }
  for (const [, [objet = 0]] of autres) {
    const lu = valeurDe(tableau, objet, colonne.rang)
    const attendu = valeurDe(tableau, premiere[1][0] ?? 0, colonne.rang)
    carnet.nonConforme({
      lieu: lieuDe(tableau, objet, colonne.rang),
      regle: 'COT-14',
      lu: typeof lu === 'object' ? null : lu,
      attendu: typeof attendu === 'object' ? null : attendu,
      message: message('audit-cotation.versions', { lu: String(lu), attendu: String(attendu) }),
      certitude,
    })
  }
}

/** La note SYPLO s'efface devant celle de l'EPCI : elles ne s'additionnent pas. */
function examinerLesDeuxNotes(tableau: TableauReconnu, carnet: Carnet): void {
  const [syplo, epci, note] = [colonneDe(tableau, 'noteSyplo'), colonneDe(tableau, 'noteDeLEpci'), colonneDe(tableau, 'note')]
  if (syplo === undefined || epci === undefined || note === undefined) return
  const fautives: number[] = []
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const [a, b, total] = [syplo, epci, note].map(({ rang }) => nombreOuZero(tableau, objet, rang))
    if (a === undefined || b === undefined || a === 0) continue
    if (total === a + b) fautives.push(objet)
    else carnet.conforme()
  }
  const [premiere] = fautives
  if (premiere === undefined) return
  const [lu, attendu] = [nombreOuZero(tableau, premiere, note.rang), nombreOuZero(tableau, premiere, epci.rang)]
  carnet.nonConforme({
    lieu: lieuDe(tableau, premiere, note.rang),
    regle: 'COT-28',
    lu,
    attendu,
    message: message('audit-cotation.deux-notes', { lu, attendu, nombre: fautives.length }),
    certitude: laPlusFaible([tableau.certitude, syplo.certitude, epci.certitude, note.certitude]),
    consequences: fautives.slice(1).map((objet) => lieuDe(tableau, objet, note.rang)),
  })
}

/** Un âge saisi ne vieillit pas : la date de naissance, si. */
function examinerLesAges(tableau: TableauReconnu, carnet: Carnet): void {
  const age = colonneDe(tableau, 'age')
  if (age === undefined) return
  const saisi = Array.from(tableau.objets).some((objet) => nombreOuZero(tableau, objet, age.rang) > 0 && formuleDe(tableau, objet, age.rang) === null)
  if (!saisi) {
    carnet.conforme()
    return
  }
  carnet.nonConforme({ lieu: lieuDuTitre(tableau, age.rang), regle: 'COT-21', gravite: 'AL', lu: age.intitule, attendu: null, message: message('audit-cotation.age-saisi', { intitule: age.intitule }), certitude: age.certitude })
}

/** Le demandeur connaît sa note et sa place dans la distribution, non un rang. */
function examinerLeRang(tableau: TableauReconnu, carnet: Carnet): void {
  const rang = colonneDe(tableau, 'rang')
  if (rang === undefined) return
  carnet.nonConforme({ lieu: lieuDuTitre(tableau, rang.rang), regle: 'COT-18', gravite: 'AL', lu: rang.intitule, attendu: null, message: message('audit-cotation.rang', { intitule: rang.intitule }), certitude: rang.certitude })
}
