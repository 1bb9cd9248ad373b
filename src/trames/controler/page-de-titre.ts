import { constater, controlerBlocDeSignatures, controlerParties, controlerSignatures, normaliser } from '../../regles'
import type { LigneSaisie } from '../remplir/types'
import type { ColonneDeTrame, TableDeTrame } from '../types'
import { champDe, contenuDe, estVide, jourDe, numeroDe, texteDe } from './cases'
import { nomsDes } from './communes'
import { constatsDuResultat, constatsPortes } from './constats-du-resultat'
import { lecturesDuContrat } from './lectures'
import { sansLigne } from './sans-ligne'
import type { ConstatSitue, Controle, SaisieAControler } from './types'

/** Titre et parties (CMS-21) ; dès qu'une date de signature est écrite, signatures et délibérations (CMS-15). */
export function controlerTableDesParties({ colonnes }: TableDeTrame): Controle {
  return (saisie) => {
    const { lignes, entree } = saisie
    const { periode } = entree.fiche
    const parties = lignes.flatMap((ligne, rang) =>
      estVide(ligne)
        ? []
        : [
            {
              ligne: numeroDe(rang),
              type: texteDe(ligne, 'type'),
              nom: texteDe(ligne, 'nom'),
              representant: texteDe(ligne, 'rep'),
              instance: texteDe(ligne, 'instance'),
              deliberation: jourDe(ligne, 'date_delib') ?? texteDe(ligne, 'date_delib'),
            },
          ],
    )
    const titre = parties.length === 0 ? null : `Contrat de mixité sociale (${periode})`
    const controle = controlerParties({ titre, communes: nomsDes(entree), parties, periode: entree.fiche })
    return [...constatsPortes(controle), ...(lignes.some((ligne) => jourDe(ligne, 'date_sign') !== null) ? signatures(saisie, colonnes) : [])]
  }
}

function signatures({ lignes, entree }: SaisieAControler, colonnes: readonly ColonneDeTrame[]): readonly ConstatSitue[] {
  const lues = colonnes.filter(({ code }) => ['type', 'nom', 'rep', 'date_delib', 'date_sign'].includes(code))
  const contenus = (ligne: LigneSaisie) => lues.map(({ code, type }) => (type === 'date' ? jourDe(ligne, code) : contenuDe(ligne, code)))
  const plage = [lues.map(({ intitule }) => intitule), ...lignes.map(contenus)]
  const controle = controlerSignatures(
    {
      signatures: plage,
      communes: nomsDes(entree).map((nom) => [nom]),
      grandParis: entree.territoire.grandParis,
      aides: null,
      imprimee: null,
      lectures: lecturesDuContrat(entree).lectures,
    },
    { expliquer: false },
  )
  return controle.etat === 'etabli' ? constater('AL', controle.alertes) : constatsDuResultat(controle, () => [])
}

/** Bloc de signatures (CMS-43) ; à plusieurs communes, la qualité du signataire dit laquelle signe. */
export const controlerTableDesSignatures: Controle = ({ lignes, entree }) => {
  if (lignes.every(estVide)) return [sansLigne('TAB-20')]
  const communes = nomsDes(entree)
  const cases = lignes.filter((ligne) => !estVide(ligne)).map((ligne) => {
    const qualite = texteDe(ligne, 'qualite')
    return {
      partie: texteDe(ligne, 'partie'),
      collectivite: communeNommee(qualite, communes),
      personne: champDe(ligne, 'nom'),
      qualite,
      date: jourDe(ligne, 'date'),
      signature: champDe(ligne, 'sign'),
    }
  })
  return constatsPortes(controlerBlocDeSignatures({ communes, grandParis: entree.territoire.grandParis, cases }))
}

/** Commune que nomme une qualité, « Maire (Saint-Aubin) » ; le nom le plus long l'emporte : « Saint » est dans « Saint-Aubin ». */
function communeNommee(qualite: string | null, communes: readonly string[]): string | null {
  const nommees = communes.filter((nom) => normaliser(qualite ?? '').includes(normaliser(nom)))
  return [...nommees].sort((a, b) => b.length - a.length)[0] ?? null
}
