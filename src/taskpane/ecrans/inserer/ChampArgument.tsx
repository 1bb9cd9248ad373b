import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { ArgumentDecrit } from '../../../catalogue'
import type { Classeur, Plage } from '../../../classeur/port'
import { referenceDe } from '../../cas-usage/fragment'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/ChampTexte'
import { Choix } from '../../composants/Choix'
import type { OptionDeChoix } from '../../composants/Choix'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'

interface Proprietes {
  readonly classeur: Classeur
  readonly argument: ArgumentDecrit
  readonly valeur: string
  readonly surChangement: (valeur: string) => void
}

/** Option qui ouvre le champ libre : l’argument vient d’une cellule, ou d’un texte hors de la liste. */
const AUTRE = '\u0000autre'

export function ChampArgument({ classeur, argument, valeur, surChangement }: Proprietes): ReactElement {
  const [refus, setRefus] = useState<string | undefined>(undefined)
  const options = optionsDe(argument)
  const horsListe = options.length > 0 && !options.some((option) => option.valeur === valeur)
  const [libre, setLibre] = useState(horsListe)

  function changer(nouvelle: string): void {
    setRefus(undefined)
    surChangement(nouvelle)
  }

  async function prendreLaSelection(): Promise<void> {
    try {
      const selection = await classeur.selection()
      const probleme = selectionRefusee(argument, selection)
      if (probleme !== null || selection === null) return setRefus(probleme ?? undefined)
      setLibre(true)
      changer(referenceDe(selection))
    } catch (erreur) {
      setRefus(phraseDErreur(erreur))
    }
  }

  function choisir(choisie: string): void {
    setLibre(choisie === AUTRE)
    changer(choisie === AUTRE ? '' : choisie)
  }

  const enListe = options.length > 0
  const champLibre = libre || !enListe
  const libelle = libelleDe(argument)
  return (
    <div className="mx-argument">
      {enListe ? (
        <Choix
          libelle={libelle}
          valeur={libre ? AUTRE : valeur}
          options={[...options, { valeur: AUTRE, texte: dire('argument.autre') }]}
          surChangement={choisir}
          aide={aideDe(argument)}
        />
      ) : null}
      {champLibre ? (
        <ChampTexte
          libelle={enListe ? dire('argument.cellule-ou-texte', { argument: argument.libelle }) : libelle}
          valeur={valeur}
          surChangement={changer}
          obligatoire={argument.obligatoire}
          exemple={dire('argument.exemple', { exemple: sansGuillemets(argument.exemple) })}
          {...(enListe ? {} : { aide: aideDe(argument) })}
          {...(refus === undefined ? {} : { erreur: refus })}
        />
      ) : null}
      {!champLibre && refus !== undefined ? (
        <p role="alert" className="mx-erreur">
          {refus}
        </p>
      ) : null}
      <Bouton
        genre="discret"
        surClic={() => void prendreLaSelection()}
        nomComplet={dire('argument.prendre-pour', { argument: argument.libelle })}
      >
        {dire('argument.prendre')}
      </Bouton>
    </div>
  )
}

/** Seule l’unité d’un nombre aide à remplir le champ ; « texte » ou « booléen » se voient à la liste. */
function libelleDe({ libelle, type, unite }: ArgumentDecrit): string {
  const mesure = type === 'entier' || type === 'nombre' || type === 'taux'
  return mesure ? dire('argument.libelle-et-unite', { libelle, unite }) : libelle
}

function aideDe({ aide, sensDeZero }: ArgumentDecrit): string {
  return dire('argument.aide-et-zero', { aide, zero: sensDeZero })
}

/** L’exemple du catalogue est écrit comme dans une formule ; le champ, lui, attend le texte nu. */
function sansGuillemets(exemple: string): string {
  return exemple.replace(/^"(.*)"$/, '$1')
}

function optionsDe({ type, choix }: ArgumentDecrit): readonly OptionDeChoix[] {
  const valeurs = type === 'booleen' ? ['FAUX', 'VRAI'] : (choix ?? [])
  if (valeurs.length === 0) return []
  return [
    { valeur: '', texte: dire('argument.par-defaut') },
    ...valeurs.map((valeur) => ({ valeur, texte: valeur })),
  ]
}

function selectionRefusee({ type, libelle }: ArgumentDecrit, selection: Plage | null): string | null {
  if (selection === null) return dire('argument.sans-selection')
  const accepteUnePlage = type === 'plage' || type === 'lectures'
  const cellules = selection.lignes * selection.colonnes
  return accepteUnePlage || cellules === 1 ? null : dire('argument.une-seule-cellule', { argument: libelle, cellules })
}
