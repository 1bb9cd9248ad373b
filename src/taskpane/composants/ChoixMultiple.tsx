import React, { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { CaseACocher } from './CaseACocher'
import { ChampTexte } from './ChampTexte'

interface Proprietes {
  readonly libelle: string
  /** Choix retenus, ceux de la liste comme les autres. */
  readonly valeurs: readonly string[]
  readonly options: readonly string[]
  readonly surChangement: (valeurs: readonly string[]) => void
  /** Libellé du champ des choix hors de la liste, séparés par un point-virgule. */
  readonly libelleAutres: string
  readonly aide?: string
}

/** Plusieurs choix à la fois : les proposés se cochent, les autres s’écrivent. */
export function ChoixMultiple({ libelle, valeurs, options, surChangement, libelleAutres, aide }: Proprietes): ReactElement {
  const autres = valeurs.filter((valeur) => !options.includes(valeur))
  const [texte, setTexte] = useState(autres.join(' ; '))
  const ecrits = decouper(texte)
  const cle = autres.join('\u0000')
  useEffect(() => {
    setTexte((avant) => (decouper(avant).join('\u0000') === cle ? avant : cle.split('\u0000').join(' ; ')))
  }, [cle])

  const coches = options.filter((option) => valeurs.includes(option))
  function cocher(option: string, cochee: boolean): void {
    surChangement([...options.filter((une) => (une === option ? cochee : coches.includes(une))), ...ecrits])
  }
  function ecrire(nouveau: string): void {
    setTexte(nouveau)
    surChangement([...coches, ...decouper(nouveau).filter((un) => !options.includes(un))])
  }

  return (
    <fieldset className="mx-radios">
      <legend>{libelle}</legend>
      {options.map((option) => (
        <CaseACocher
          key={option}
          libelle={option}
          cochee={coches.includes(option)}
          surChangement={(cochee) => cocher(option, cochee)}
        />
      ))}
      <ChampTexte libelle={libelleAutres} valeur={texte} surChangement={ecrire} {...(aide === undefined ? {} : { aide })} />
    </fieldset>
  )
}

function decouper(texte: string): readonly string[] {
  return texte
    .split(';')
    .map((un) => un.trim())
    .filter((un) => un !== '')
}
