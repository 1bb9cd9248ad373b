import React, { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { ContenuSaisi } from '../../../trames'
import type { ChampDeSaisie } from '../../cas-usage/tableaux/champs'
import { ecrireSaisie } from '../../cas-usage/tableaux/ecrire-saisie'
import { lireSaisie, refusDe } from '../../cas-usage/tableaux/lire-saisie'
import { ChampTexte } from '../../composants/ChampTexte'
import { Choix } from '../../composants/Choix'
import { ChoixMultiple } from '../../composants/ChoixMultiple'
import { ZoneDeTexte } from '../../composants/ZoneDeTexte'
import { dire } from '../../dire'

interface Proprietes {
  readonly champ: ChampDeSaisie
  readonly contenu: ContenuSaisi
  readonly surChangement: (contenu: ContenuSaisi) => void
}

const SEPARATEUR = ' ; '

/** Une case de la table : le champ que sa colonne demande. Ce qui ne se lit pas est dit dessous, et gardé tel quel. */
export function Champ({ champ, contenu, surChangement }: Proprietes): ReactElement {
  const aide = aideDe(champ)
  if (champ.genre === 'liste') {
    return (
      <ChoixMultiple
        libelle={libelleDe(champ)}
        valeurs={ecrireSaisie('liste', contenu)
          .split(';')
          .map((un) => un.trim())
          .filter((un) => un !== '')}
        options={champ.options}
        surChangement={(valeurs) => surChangement(valeurs.length === 0 ? null : valeurs.join(SEPARATEUR))}
        libelleAutres={dire('tables.autres', { colonne: champ.libelle })}
        {...(aide === '' ? {} : { aide })}
      />
    )
  }
  const options = optionsDe(champ)
  return options === null ? (
    <ChampTape champ={champ} contenu={contenu} surChangement={surChangement} />
  ) : (
    <ChampChoisi champ={champ} contenu={contenu} options={options} surChangement={surChangement} />
  )
}

/** Le texte suit la frappe ; la valeur gardée, elle, est ce qu’on en lit. */
function ChampTape({ champ, contenu, surChangement }: Proprietes): ReactElement {
  const [texte, setTexte] = useState(ecrireSaisie(champ.genre, contenu))
  useEffect(() => {
    setTexte((avant) => (lireSaisie(champ, avant).contenu === contenu ? avant : ecrireSaisie(champ.genre, contenu)))
  }, [champ, contenu])

  function taper(nouveau: string): void {
    setTexte(nouveau)
    surChangement(lireSaisie(champ, nouveau).contenu)
  }

  const refus = lireSaisie(champ, texte).refus
  const Saisie = champ.genre === 'texte-long' ? ZoneDeTexte : ChampTexte
  const aide = aideDe(champ)
  return (
    <Saisie
      libelle={champ.libelle}
      valeur={texte}
      surChangement={taper}
      obligatoire={champ.obligatoire}
      {...(aide === '' ? {} : { aide })}
      {...(refus === null ? {} : { erreur: refus })}
    />
  )
}

interface ProprietesDeChoix extends Proprietes {
  readonly options: readonly string[]
}

function ChampChoisi({ champ, contenu, options, surChangement }: ProprietesDeChoix): ReactElement {
  const valeur = ecrireSaisie(champ.genre, contenu)
  const refus = refusDe(champ, contenu)
  const toutes = ['', ...options, ...(valeur === '' || options.includes(valeur) ? [] : [valeur])]
  const aide = aideDe(champ)
  return (
    <>
      <Choix
        libelle={libelleDe(champ)}
        valeur={valeur}
        options={toutes.map((option) => ({ valeur: option, texte: option === '' ? dire('tables.non-renseigne') : option }))}
        surChangement={(choisie) => surChangement(lireSaisie(champ, choisie).contenu)}
        {...(aide === '' ? {} : { aide })}
      />
      {refus === null ? null : (
        <p role="alert" className="mx-erreur">
          {refus}
        </p>
      )}
    </>
  )
}

/** Choix fermés d’une colonne ; `null` : elle se tape. « Non renseigné » n’est pas « Non ». */
function optionsDe({ genre, options, fractions }: ChampDeSaisie): readonly string[] | null {
  if (genre === 'choix') return options
  if (genre === 'oui-non') return [true, false].map((coche) => ecrireSaisie(genre, coche))
  return fractions.length > 0 ? fractions.map((fraction) => ecrireSaisie(genre, fraction)) : null
}

/** L’astérisque d’un champ obligatoire, comme le pose un champ de texte. */
function libelleDe({ libelle, obligatoire }: ChampDeSaisie): string {
  return obligatoire ? dire('tables.obligatoire', { colonne: libelle }) : libelle
}

function aideDe({ genre, aides }: ChampDeSaisie): string {
  const forme = genre === 'date' ? [dire('tables.forme-date')] : genre === 'pourcentage' ? [dire('tables.forme-pourcentage')] : []
  return [...forme, ...aides].join(' · ')
}
