/**
 * Insurances that pay when somebody dies: who asks whether they do so after a suicide is in no
 * crisis. In all languages at once, since "suicide" itself is one word in many.
 */
export const lifeInsurance = `levensverzekering*, uitvaartverzekering*, begrafenisverzekering*, overlijdensrisico*, life insurance, funeral insurance,
  hayat sigorta*, cenaze sigorta*, polisa na zycie, ubezpieczenie na zycie, страховка жизни, страхование жизни, страховка жизнь, платит страховка,
  платить страхова, страхування життя, застраховка живот, asigurarea de viata, asigurare de viata, seguro de vida, assurance deces, assurance vie,
  assurance obseques, بیمه عمر, د ژوند بیمه, تامین على الحیاه, التامین على الحیاه, تامين على الحياة, التأمين على الحياة, sigorteya jiyane, sigorteya cenazeye`;
