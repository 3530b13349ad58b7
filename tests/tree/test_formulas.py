"""Formulas in MathML are words of their sentence; their copies beside what programs draw of them are not."""

from __future__ import annotations

import pytest

from tests.bodies import body_of


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("<math><mi>d</mi><mo>=</mo><mn>2</mn></math>", "d=2"),
        ("<math display='block'>\n <mi>d</mi>\n <mo>=</mo>\n <mn>2</mn>\n</math>", "d=2"),
        ("<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>", "1/2"),
        ("<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>", "(a+b)/2"),
        ("<math><msup><mn>10</mn><mn>6</mn></msup></math>", "10⁶"),
        ("<math><msup><mi>x</mi><mn>2</mn></msup></math>", "x2"),
        ("<math><msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt></math>", "√(x+1)"),
        ("<math><mtext>speed of </mtext><mi>v</mi></math>", "speed of v"),
        ("<math><mn>2</mn><mo>&#8290;</mo><mi>x</mi></math>", "2x"),
        ("<math><mn>2</mn><mspace width='1em'/><mi>m</mi></math>", "2 m"),
        (
            "<math><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd></mtr></mtable></math>",
            "a b c",
        ),
        (
            "<math><semantics><mi>d</mi><annotation encoding='application/x-tex'>\\d</annotation></semantics></math>",
            "d",
        ),
    ],
)
def test_formula_in_a_sentence(formula: str, text: str) -> None:
    assert body_of(f"<p>The depth is {formula} at most.</p>") == f"<p>The depth is {text} at most.</p>"
    assert (
        body_of(f"<p>The depth is {formula} at most.</p>", as_written=True)
        == f"<p>The depth is {text} at most.</p>"
    )


@pytest.mark.parametrize(
    "copy",
    [
        '<span class="katex-mathml"><math><mi>d</mi></math></span>',
        "<mjx-assistive-mml><math><mi>d</mi></math></mjx-assistive-mml>",
        '<span class="MJX_Assistive_MathML"><math><mi>d</mi></math></span>',
        '<span style="display: none;"><math><mi>d</mi></math></span>',
        "<math></math>",
    ],
)
def test_copy_of_a_formula(copy: str) -> None:
    assert "<math>" in body_of(f"<p>The depth is {copy} at most.</p>")


def test_formulas_within_one_another_and_deep_ones() -> None:
    deep = "<mrow>" * 100 + "<mi>d</mi>" + "</mrow>" * 100
    assert "<p>So </p>" not in body_of(f"<p>So <math>{deep}</math></p>")
    assert body_of("<p>So <math><mi>a</mi><math><mi>b</mi></math></math> it is</p>").startswith("<p>So a")
